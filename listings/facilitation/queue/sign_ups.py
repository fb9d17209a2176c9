"""Which sign-ups and wishes for help wait for a suggestion?"""

from django.db.models import Exists, OuterRef, Q, Subquery
from django.urls import reverse
from django.utils.translation import gettext as _

from listings.profiles.models import Profile

from ..models import SignUp, Suggestion, Wish
from ..status import SuggestionStatus
from .rows import Row, source


def with_suggestions(rows, mine):
    """`ended`: when the latest suggestion came to nothing, or one of its ends was taken. Without those that somebody is
    asked about now."""
    waiting, agreed = Suggestion.objects.standing().asked(), Suggestion.objects.filter(status=SuggestionStatus.AGREED)
    over = Suggestion.objects.filter(mine).exclude(pk__in=waiting.values("pk")).exclude(pk__in=agreed.values("pk"))
    latest = over.order_by("-changed_at").values("changed_at")[:1]
    return rows.filter(~Exists(waiting.filter(mine))).annotate(ended=Subquery(latest))


@source("sign_up")
def sign_ups(look):
    mine = Q(sign_up=OuterRef("pk")) | Q(other=OuterRef("pk"))
    rows = with_suggestions(SignUp.objects.visible_to(look.by).seeking().select_related("agency"), mine)
    for one in look.oldest(rows, "changed_at"):
        yield Row(
            kind="sign_up",
            pk=one.pk,
            title=one.agency.name,
            why=why(one, _("%(agency)s har meldt seg på koblingshjelpen.") % {"agency": one.agency.short}),
            step=_("Se hvem de kan kobles med, og foreslå for begge."),
            url=reverse("facilitation:couple_sign_up", args=[one.public_id]),
            since=max(one.changed_at, one.ended or one.changed_at),
        )


def why(one, otherwise):
    return _("Det forrige forslaget ble ikke noe av.") if one.ended else otherwise


@source("wish")
def wishes(look):
    """Only of those whose profile she may see now."""
    shown = Profile.objects.visible_to(look.by).filter(takes_matching=True)
    rows = Wish.objects.filter(person__in=shown.values("user")).exclude(person=look.by.pk)
    rows = with_suggestions(rows.select_related("person__profile"), Q(person=OuterRef("person")))
    for one in look.oldest(rows, "made_at"):
        yield Row(
            kind="wish",
            pk=one.pk,
            title=one.person.name,
            why=why(one, _("Har bedt om hjelp til å finne noe.")),
            step=_("Se hva som passer, og foreslå for begge."),
            url=reverse("facilitation:couple_person", args=[one.person.profile.public_id]),
            since=max(one.made_at, one.ended or one.made_at),
        )
