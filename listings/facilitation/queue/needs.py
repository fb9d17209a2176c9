"""Which published needs do few people fit?"""

from itertools import islice

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from listings.postings.choices import Kind
from listings.postings.models import PostingPage

from ..limits import FEW, MOST_OF_A_KIND, NEEDS_LOOKED_AT
from ..matchmaker import few_fitting
from ..models import Suggestion
from .rows import Row, source


@source("need")
def needs(look):
    """Without those that a person is asked about now."""
    asked = Suggestion.objects.standing().asked().filter(person__isnull=False).values("posting")
    open_now = PostingPage.objects.visible_to(look.by).findable().open().exclude(kind=Kind.OFFER).exclude(pk__in=asked)
    oldest = look.oldest(open_now.with_facts(), "published_at", NEEDS_LOOKED_AT)
    postings = {posting.pk: posting for posting in oldest}
    few = few_fitting(list(postings.values()), look.by, FEW)
    for pk, number in islice(few.items(), MOST_OF_A_KIND):
        posting = postings[pk]
        yield Row(
            kind="need",
            pk=pk,
            title=posting.title,
            lang=posting.language,
            why=fitting(number) + " " + posting.agency.short + ".",
            step=_("Se hvem som ligger nærmest, og foreslå for begge."),
            url=reverse("facilitation:couple_need", args=[pk]),
            since=posting.published_at,
        )


def fitting(number):
    if not number:
        return _("Ingen av dem som viser profilen sin, har så mye som halvparten av det som trengs.")
    return ngettext(
        "%(n)s person har minst halvparten av det som trengs.",
        "%(n)s personer har minst halvparten av det som trengs.",
        number,
    ) % {"n": number}
