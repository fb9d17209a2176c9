"""Why can a posting not stand openly? The first reason, in a sentence for those who wrote it."""

from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from listings.postings.choices import Audience
from listings.postings.status import OPEN, UNPUBLISHED

from .status import Ending


@dataclass(frozen=True)
class Obstacle:
    """`ending` says why a share ends when this comes in its way."""

    text: str
    ending: Ending


def agency_is_out(posting):
    return not posting.agency.is_active


def agency_does_not_share(posting):
    return not posting.agency.allows_public_sharing


def not_published_yet(posting):
    return posting.status in UNPUBLISHED


def not_open(posting):
    return posting.status not in OPEN or not posting.live


def deadline_passed(posting):
    return posting.deadline_passed


def not_for_all(posting):
    return posting.visibility != Audience.ALL


WHY = {
    agency_is_out: Obstacle(_("Virksomheten er ikke med i ordningen nå."), Ending.AGENCY_OUT),
    agency_does_not_share: Obstacle(
        _("Virksomheten deler ikke utlysninger åpent. En administrator kan slå det på under «Slik gjør dere det»."),
        Ending.TURNED_OFF,
    ),
    not_published_yet: Obstacle(_("Bare en publisert utlysning kan deles åpent. Publiser den først."), Ending.NOT_OPEN),
    not_open: Obstacle(_("Utlysningen tar ikke imot interesse nå, så den kan ikke deles åpent."), Ending.NOT_OPEN),
    deadline_passed: Obstacle(_("Fristen er ute. Gi utlysningen en ny frist før dere deler."), Ending.NOT_OPEN),
    not_for_all: Obstacle(
        _("Bare utlysninger for alle som er med, kan deles åpent. Denne er for færre."), Ending.AUDIENCE
    ),
}


def obstacle(posting):
    return next((why for holds, why in WHY.items() if holds(posting)), None)
