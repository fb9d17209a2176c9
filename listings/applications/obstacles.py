"""Why can a person not send interest in a posting? One sentence that says it; the rule table says the same with no."""

from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from listings.postings.choices import Kind
from listings.postings.status import NOT_OUT, Status


@dataclass(frozen=True)
class Obstacle:
    code: str
    text: str


class CannotSend(ValidationError):
    """Interest cannot be sent; the message is for the person."""


def own_agency(user, posting):
    return posting.agency_id in user.agency_ids()


def agency_away(user, posting):
    return not posting.agency.is_active


def withdrawn(user, posting):
    return posting.status in NOT_OUT


def offer(user, posting):
    return posting.kind == Kind.OFFER


def expired(user, posting):
    return posting.status in {Status.PUBLISHED, Status.EXPIRED} and not posting.is_open


def closed(user, posting):
    return not posting.is_open


WHY = {
    own_agency: _("Denne er lyst ut av din egen virksomhet."),
    agency_away: _("Virksomheten er ikke med i ordningen nå, så du kan ikke melde interesse."),
    withdrawn: _("Virksomheten har trukket utlysningen, så du kan ikke melde interesse."),
    offer: _("Dette er et tilbud om å låne ut kompetanse. Virksomheter svarer på det, ikke enkeltpersoner."),
    expired: _("Fristen er ute, så du kan ikke melde interesse lenger."),
    closed: _("Utlysningen tar ikke imot flere interessemeldinger."),
}


def obstacle(user, posting):
    """What stands between a person that the posting is meant for, and sending interest; None when nothing does."""
    return next((Obstacle(holds.__name__, text) for holds, text in WHY.items() if holds(user, posting)), None)


def already_sent():
    return CannotSend(_("Du har allerede meldt interesse for denne utlysningen."), code="already_sent")
