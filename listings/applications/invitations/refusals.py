"""Why can a person not be invited to a posting? One sentence for the agency, which tells nothing she does not show."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from listings.postings.choices import Audience
from listings.postings.permissions import is_meant_for
from listings.profiles.presentation import is_named_to, reader_of
from portal.foundation.clock import oslo_midnight

from ..models import Application, AskedNoMore, Invitation
from .limits import A_DAY, MOST_TIMES, earliest_reply, latest_reply
from .status import STANDING


class Why(models.TextChoices):
    OWN = "own", _("Personen er ansatt hos dere. Snakk med henne eller ham direkte.")
    NOT_MEANT = "not_meant", _("Utlysningen er ikke ment for virksomheten der personen jobber.")
    ANSWERED = "answered", _("Personen har allerede svart på utlysningen. Se kandidatene.")
    UNWILLING = "unwilling", _("Personen kan ikke inviteres til utlysningen. Det kan ha flere grunner.")
    INVITED = "invited", _("Personen er allerede invitert til utlysningen.")
    TOO_LATE = "too_late", _("Utlysningen har frist i dag, så ingen rekker å svare på en invitasjon.")
    NOT_OURS = "not_ours", _("Vi finner ingen hos dere med den e-postadressen i portalen.")
    PROPOSED = "proposed", _("Personen er allerede foreslått for utlysningen.")
    NOT_PROPOSED = "not_proposed", _("Personen kan ikke foreslås for utlysningen. Det kan ha flere grunner.")
    TOO_MANY = "too_many", _("Dere har sendt så mange invitasjoner som dere kan i dag. Fortsett i morgen.")


class CannotInvite(ValidationError):
    """The message is for the agency."""

    def __init__(self, why):
        super().__init__(why.label, code=why.value)


def is_own(posting, profile):
    return posting.agency_id in profile.user.agency_ids()


def is_not_meant(posting, profile):
    return not is_meant_for(profile.user, posting)


def answer_to(posting, profile):
    return Application.objects.to(posting).filter(person=profile.user_id).select_related("posting__agency").first()


def has_answered(posting, profile):
    answer = answer_to(posting, profile)
    return answer is not None and not answer.is_unnamed


def is_unwilling(posting, profile):
    """Or has answered, and is one of the candidates that are read without names first."""
    told = AskedNoMore.objects.filter(person=profile.user_id, agency=posting.agency_id)
    return not profile.takes_invitations or told.exists() or answer_to(posting, profile) is not None


def is_invited(posting, profile):
    return is_asked_enough(Invitation.objects.of_host().to(posting).filter(person=profile.user_id))


def is_asked_enough(rows):
    """What was taken back, or ended with its posting, may be followed by one more, and no further."""
    asked = list(rows.values_list("status", flat=True))
    return len(asked) >= MOST_TIMES or not STANDING.isdisjoint(asked)


def is_too_late(posting, profile):
    return latest_reply(posting) < earliest_reply()


def is_too_many(posting, profile):
    return is_enough_today(Invitation.objects.of_host().filter(posting__agency=posting.agency_id))


def is_enough_today(rows):
    return rows.filter(asked_at__gte=oslo_midnight()).count() >= A_DAY


OF_HERS = {
    Why.OWN: is_own,
    Why.NOT_MEANT: is_not_meant,
    Why.ANSWERED: has_answered,
    Why.UNWILLING: is_unwilling,
}
OF_THE_AGENCY = {Why.TOO_LATE: is_too_late, Why.INVITED: is_invited, Why.TOO_MANY: is_too_many}


def why_not(posting, profile, by):
    """None when nothing hinders. Of one without a name it is not told which of her own facts hinders: where she works
    and what she has answered is not shown to the agency. To a posting that is meant for some agencies she is not
    invited at all: with a list of agencies that is halved each time, the answers would say in which one she works."""
    is_named = is_named_to(reader_of(by), profile)
    if not is_named and posting.visibility != Audience.ALL:
        return Why.UNWILLING
    if own := first(OF_THE_AGENCY, posting, profile):
        return own
    found = first(OF_HERS, posting, profile)
    return found if found is None or is_named else Why.UNWILLING


def first(hindrances, posting, profile):
    return next((why for why, holds in hindrances.items() if holds(posting, profile)), None)
