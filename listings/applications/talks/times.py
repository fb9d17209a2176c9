"""Can a talk be then, and how is its time said?"""

from datetime import datetime, timedelta

from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _

from portal.foundation.clock import OSLO, oslo_today
from portal.foundation.dates import day_in_words

from .limits import EARLIEST, FARTHEST, LATEST, LONGEST, SHORTEST

CLOCK = "%H.%M"


def at(day, hour):
    """By the clock in Norway."""
    return datetime.combine(day, hour, tzinfo=OSLO)


def in_words(starts, ends):
    begins = timezone.localtime(starts, OSLO)
    clock = {"start": begins.strftime(CLOCK), "end": timezone.localtime(ends, OSLO).strftime(CLOCK)}
    return _("%(day)s kl. %(start)s–%(end)s") % (clock | {"day": day_in_words(begins.date())})


def check_time(starts, minutes):
    """Raises ValidationError with a sentence; its code says what is wrong with it."""
    if starts <= timezone.now():
        raise ValidationError(_("Velg et tidspunkt fram i tid."), code="past")
    if timezone.localdate(starts, OSLO) > oslo_today() + FARTHEST:
        raise ValidationError(_("Velg en dag innen %(days)s dager.") % {"days": FARTHEST.days}, code="far")
    check_hours(starts, minutes)


def check_hours(starts, minutes):
    """Whenever the day is. Raises ValidationError in the same way."""
    if not SHORTEST <= minutes <= LONGEST:
        limits = {"shortest": SHORTEST, "longest": LONGEST}
        raise ValidationError(_("Velg mellom %(shortest)s og %(longest)s minutter.") % limits, code="length")
    if not is_by_day(timezone.localtime(starts, OSLO), timezone.localtime(starts + timedelta(minutes=minutes), OSLO)):
        hours = {"earliest": EARLIEST.hour, "latest": LATEST.hour}
        raise ValidationError(
            _("Samtalen må begynne tidligst kl. %(earliest)s og slutte senest kl. %(latest)s.") % hours, code="hours"
        )


def is_by_day(begins, ends):
    return begins.time() >= EARLIEST and ends.date() == begins.date() and ends.time() <= LATEST
