"""What has nobody moved for two weeks, and whose turn is it? Never who the candidate is: that is not for her to see."""

from django.utils import timezone
from django.utils.translation import gettext as _

from listings.applications.models import Application
from listings.postings.models import PostingPage
from listings.requests.models import Request

from ..limits import STALLED_AFTER
from ..models import Suggestion
from ..revealing import title_of
from ..status import Answer
from .rows import Row, source


@source("case")
def cases(look):
    seen = PostingPage.objects.visible_to(look.by)
    rows = Application.objects.ongoing().filter(changed_at__lte=timezone.now() - STALLED_AFTER, posting__in=seen)
    for case in look.oldest(rows.select_related("posting__agency"), "changed_at"):
        yield Row(
            kind="case",
            pk=case.pk,
            title=case.posting.title,
            lang=case.posting.language,
            why=turn(case),
            step=_("Minn om saken, eller ring virksomheten."),
            url=case.posting.url,
            since=case.changed_at + STALLED_AFTER,
            remind=True,
        )


def turn(case):
    if case.waits_for_person:
        return _("En sak har stått stille i over to uker. Det er kandidatens tur til å svare på tilbudet.")
    return _("En sak har stått stille i over to uker. Det er %(agency)s sin tur.") % {
        "agency": case.posting.agency.short
    }


@source("request")
def requests(look):
    """What the agencies have written to each other is theirs."""
    seen = PostingPage.objects.visible_to(look.by)
    rows = Request.objects.waiting().filter(changed_at__lte=timezone.now() - STALLED_AFTER, posting__in=seen)
    for one in look.oldest(rows.with_facts(), "changed_at"):
        told = {"owner": one.owner.short, "asker": one.agency.short}
        yield Row(
            kind="request",
            pk=one.pk,
            title=one.posting.title,
            lang=one.posting.language,
            why=_("%(owner)s har ikke svart på forespørselen fra %(asker)s på over to uker.") % told,
            step=_("Minn om saken, eller ring virksomheten."),
            url=one.posting.url,
            since=one.changed_at + STALLED_AFTER,
            remind=True,
        )


@source("waiting")
def waiting(look):
    for one in look.oldest(Suggestion.objects.standing().stalled().with_facts(), "asked_at"):
        silent = [side for side in one.sides.all() if side.answer == Answer.WAITING]
        yield Row(
            kind="waiting",
            pk=one.pk,
            title=title_of(one),
            why=_("Et forslag har ligget i over to uker. Vi venter på %(names)s.") % {"names": names(silent)},
            step=_("Send påminnelse, eller trekk det tilbake."),
            url=one.get_absolute_url(),
            since=one.asked_at + STALLED_AFTER,
            remind=True,
        )


def names(sides):
    return _(" og ").join(side.agency.short if side.agency else side.person.name for side in sides)
