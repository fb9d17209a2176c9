"""Why can an agency not ask about a posting? A sentence for the one who would; the rule table says the same with no."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from listings.postings.choices import Kind
from listings.postings.reach import readers_of
from listings.postings.status import NOT_OUT
from portal.foundation.clock import oslo_midnight

from .limits import A_DAY, MOST_TIMES
from .models import Request


class Why(models.TextChoices):
    OWN = "own", _("Utlysningen er deres egen.")
    AWAY = "away", _("Virksomheten er ikke med i ordningen nå, så dere kan ikke sende en forespørsel.")
    GONE = "gone", _("Virksomheten har trukket utlysningen, så dere kan ikke sende en forespørsel.")
    NEED = "need", _("Dette er et behov. Det er ansatte som melder interesse for det, ikke virksomheter.")
    OVER = "over", _("Utlysningen tar ikke imot flere forespørsler.")
    NOT_MEANT = "not_meant", _("Utlysningen er ikke ment for virksomheten din.")
    ASKED = "asked", _("Dere har allerede sendt en forespørsel om denne utlysningen.")
    ENOUGH = "enough", _("Dere har spurt om denne utlysningen så mange ganger som dere kan.")
    TOO_MANY = "too_many", _("Dere har sendt så mange forespørsler som dere kan i dag. Fortsett i morgen.")


class CannotAsk(ValidationError):
    """The message is for the agency that asks."""

    def __init__(self, why):
        super().__init__(why.label, code=why.value)


def is_own(posting, agency):
    return posting.agency_id == agency.pk


def is_away(posting, agency):
    return not posting.agency.is_active


def is_gone(posting, agency):
    return posting.status in NOT_OUT


def is_need(posting, agency):
    return posting.kind == Kind.NEED


def is_over(posting, agency):
    return not posting.is_open


def is_not_meant(posting, agency):
    return not readers_of(posting).filter(pk=agency.pk).exists()


def has_asked(posting, agency):
    return Request.objects.to(posting).live().filter(agency=agency).exists()


def has_asked_enough(posting, agency):
    return Request.objects.to(posting).filter(agency=agency).count() >= MOST_TIMES


def has_asked_too_many(posting, agency):
    return Request.objects.filter(agency=agency, sent_at__gte=oslo_midnight()).count() >= A_DAY


HINDRANCES = {
    Why.OWN: is_own,
    Why.AWAY: is_away,
    Why.GONE: is_gone,
    Why.NEED: is_need,
    Why.OVER: is_over,
    Why.NOT_MEANT: is_not_meant,
    Why.ASKED: has_asked,
    Why.ENOUGH: has_asked_enough,
    Why.TOO_MANY: has_asked_too_many,
}


def why_not(posting, agency):
    """None when nothing hinders."""
    return next((why for why, holds in HINDRANCES.items() if holds(posting, agency)), None)
