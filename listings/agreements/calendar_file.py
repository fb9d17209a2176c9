"""Which days of an agreement go into a calendar, and which of them come to nothing when it ends before its time?

Apps above say what holds in place of what was agreed: a talk that has been moved, a deadline that runs.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime

from django.utils import timezone
from django.utils.translation import gettext as _

from portal.foundation.calendar_files import (
    PUBLISH,
    calendar_with,
    called_off,
    event_with,
    placed,
    whole_day,
    with_hours,
)
from portal.foundation.clock import OSLO

from .status import Event, Status
from .terms.values import as_day

A_MINUTE = 60
CODES = ("starts", "trial_talk", "midway_talk", "ends", "evaluation_due")
EXTENSION = "extension"
"""Is agreed no later than the last day, where the terms say a later one that it can be extended to."""
ENDS_WITH = {Status.CANCELLED: Event.CANCEL, Status.DECLINED: Event.DECLINE}
_holding = []


@dataclass(frozen=True)
class Dated:
    """A day as it holds now. `number`: a later one each time something is new, for calendars take only that.
    `outlives`: it stands also when the agreement is cancelled. `hours`: when it begins and ends, of what has not the
    whole day."""

    day: date
    number: int
    outlives: bool = False
    is_off: bool = False
    hours: tuple[datetime, datetime] | None = None
    place: str = ""


def register_days(holding):
    """`holding(agreement)` gives what is `Dated` otherwise than agreed, by its code, once the agreement has been in
    force."""
    _holding.append(holding)
    return holding


def names_of(agreement):
    names = {"receiving": agreement.receiving.short}
    yield "starts", _("Oppstart av hospitering hos %(receiving)s") % names
    yield "trial_talk", _("Avklaringssamtale")
    yield "midway_talk", _("Midtveissamtale om hospitering")
    yield EXTENSION, _("Siste dag for å avtale forlengelse av hospitering hos %(receiving)s") % names
    yield "ends", _("Siste dag av hospitering hos %(receiving)s") % names
    yield "evaluation_due", _("Frist for sluttevaluering av hospitering")


def days_now(agreement):
    """By their codes."""
    days = agreed_days(agreement.current.terms, agreement.version)
    for holding in _holding if agreement.in_force_at else ():
        days |= holding(agreement)
    return without_what_is_off(agreement, days)


def agreed_days(terms, number):
    known = {code: as_day(value) for code, value in terms.items() if code in CODES}
    last, can_go_on = known.get("ends"), as_day(terms.get("extension_until", ""))
    if last and can_go_on and can_go_on > last:
        known[EXTENSION] = last
    return {code: Dated(day, number) for code, day in known.items() if day}


def without_what_is_off(agreement, days):
    """The day on which it was cancelled has been; what was to come after it, does not."""
    end = ended_early_at(agreement)
    if end is None:
        return days
    last, off = timezone.localdate(end, OSLO), {"number": later(agreement, end) + 1, "is_off": True}
    return {code: replace(one, **off) if one.day > last and not one.outlives else one for code, one in days.items()}


def ended_early_at(agreement):
    if agreement.status not in ENDS_WITH:
        return None
    ending = agreement.history.filter(event=ENDS_WITH[agreement.status]).last()
    return ending.at if ending else agreement.changed_at


def later(agreement, moment):
    """The number of what is new without a new version of the agreement."""
    return agreement.version + int(moment.timestamp()) // A_MINUTE


def calendar_of(agreement, days, address, method=PUBLISH):
    """iCalendar, with whole days."""
    return calendar_with(
        [event(agreement, code, days[code], words, address) for code, words in names_of(agreement) if code in days],
        method,
    )


def event(agreement, code, dated, words, address):
    uid = f"{agreement.public_id}-{code}"
    if dated.hours:
        made = with_hours(event_with(uid, words, dated.number, address), *dated.hours)
    else:
        made = whole_day(uid, dated.day, words, dated.number, address)
    if dated.place:
        placed(made, dated.place)
    return called_off(made) if dated.is_off else made
