"""Which two may be put together? Loaded by what the facilitator may see, and asked again each time."""

from dataclasses import dataclass
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db.models import Q
from django.utils.translation import gettext as _

from listings.applications.models import Application
from listings.applications.obstacles import obstacle
from listings.postings.models import PostingPage
from listings.postings.reach import readers_of
from listings.profiles.models import Profile
from portal.access.rules import Action, can
from portal.foundation.ids import id_in

from .models import SignUp, Suggestion

SIGN_UP, POSTING, PERSON = "sign_up", "posting", "person"
COLUMNS = {SIGN_UP: "sign_up", POSTING: "posting", PERSON: "person"}
TOGETHER = {(SIGN_UP, SIGN_UP), (SIGN_UP, POSTING), (PERSON, POSTING)}


@dataclass(frozen=True)
class Party:
    """`thing` is a sign-up, a posting, or a profile."""

    kind: str
    thing: object

    @property
    def ref(self):
        return f"{self.kind}:{self.thing.pk}"

    @property
    def sent_as(self):
        """What a page sends, and `party` reads."""
        return f"{self.kind}:{getattr(self.thing, 'public_id', self.thing.pk)}"

    @property
    def agency(self):
        return None if self.kind == PERSON else self.thing.agency

    @property
    def person(self):
        return self.thing.user if self.kind == PERSON else None


def party(ref, by):
    """What `ref`, as a page wrote it, stands for; None when it is not for `by` to see, or not open any more."""
    kind, _colon, key = ref.partition(":")
    if kind not in LOADERS:
        return None
    thing = LOADERS[kind](by, key)
    return Party(kind, thing) if thing else None


def sign_up_of(by, key):
    return SignUp.objects.visible_to(by).seeking().filter(public_id=uuid_in(key)).with_facts().first()


def posting_of(by, key):
    return PostingPage.objects.visible_to(by).findable().open().filter(pk=id_in(key)).with_facts().first()


def profile_of(by, key):
    shown = Profile.objects.visible_to(by).filter(takes_matching=True, public_id=uuid_in(key))
    return shown.exclude(user=by.pk).with_facts().select_related("user", "municipality__county").first()


LOADERS = {SIGN_UP: sign_up_of, POSTING: posting_of, PERSON: profile_of}


def uuid_in(text):
    try:
        return UUID(text)
    except ValueError:
        return None


def in_order(one, other):
    """(first, second) as TOGETHER has them, so that a pair is one row whoever was opened."""
    if (one.kind, other.kind) in TOGETHER and one.kind != other.kind:
        return one, other
    if one.kind == other.kind:
        return tuple(sorted((one, other), key=lambda party: party.thing.pk))
    return other, one


def pair_of(one, other):
    return "|".join(party.ref for party in in_order(one, other))


def check_fit_together(first, second):
    """Raises ValidationError with what stands between them."""
    if (first.kind, second.kind) not in TOGETHER:
        raise ValidationError(_("Disse to kan ikke kobles."))
    if first.kind == PERSON:
        return check_person(first.thing, second.thing)
    if first.agency == second.agency:
        raise ValidationError(_("Begge er fra samme virksomhet."))
    if second.kind == POSTING and not readers_of(second.thing).filter(pk=first.agency.pk).exists():
        raise ValidationError(_("Utlysningen er ikke ment for virksomheten."))


def check_person(profile, posting):
    """As if she sent interest herself, and only where she hides from nobody. Why not, is not for the facilitator."""
    hides = any(agency.pk == posting.agency_id for agency in profile.hidden_from.all())
    has_answered = Application.objects.to(posting).filter(person=profile.user).exists()
    is_hindered = obstacle(profile.user, posting) or not can(profile.user, Action.SEND_INTEREST, posting)
    if hides or has_answered or is_hindered:
        raise ValidationError(_("Personen kan ikke melde interesse for utlysningen nå."))


def already_with(one):
    """The refs of those that `one` has been put together with, whatever came of it."""
    mine = Q(**{COLUMNS[one.kind]: one.person or one.thing})
    if one.kind == SIGN_UP:
        mine |= Q(other=one.thing)
    pairs = Suggestion.objects.filter(mine).values_list("pair", flat=True)
    return {ref for pair in pairs for ref in pair.split("|")} - {one.ref}
