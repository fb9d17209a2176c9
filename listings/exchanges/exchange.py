"""What is an exchange? An agreement that has come into force, read by the calendar. Its terms are the agreement's."""

from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import OuterRef, Subquery
from django.utils import timezone

from listings.agreements.models import Agreement, AgreementEvent
from listings.agreements.status import Event, Status
from listings.agreements.terms.values import as_day
from listings.applications.talks.times import in_words
from portal.access.rules import Action, rows
from portal.foundation.clock import OSLO, oslo_today
from portal.foundation.dates import day_in_words

from .balance import full_time_months
from .status import OVER, TONES, Stand

SATURDAY, WEEK = 5, 7
DAYS = ("status", "starts", "ends", "percentage", "changed_at", "sending", "receiving", "application")


def exchanges():
    """Agreements that are or have been in force, with when they were cancelled."""
    cancelled = AgreementEvent.objects.filter(agreement=OuterRef("pk"), event=Event.CANCEL).order_by("-at")
    known = Agreement.objects.filter(in_force_at__isnull=False, starts__isnull=False, ends__isnull=False)
    return known.annotate(cancelled_at=Subquery(cancelled.values("at")[:1])).with_facts()


def visible_to(user):
    return exchanges().filter(rows(user, Action.SEE_EXCHANGE))


def counted(agreements):
    """Of `exchanges()`: those of a whole agency, to be counted and put in order, with their days and keys alone."""
    return agreements.select_related(None).only(*DAYS)


def told(agreements):
    """Of `exchanges()`: with what a line of a list tells. Neither interest nor rules are read for it."""
    return agreements.select_related(None).select_related("person", "sending", "receiving").defer("kept_rules")


def shown(found, more=lambda agreements: agreements):
    """Those of `counted` that stand on one page, as `told`, in the same order. `more`: what else is read for them."""
    known = more(told(exchanges())).in_bulk([one.agreement.pk for one in found])
    return [Exchange(known[one.agreement.pk], one.today) for one in found if one.agreement.pk in known]


def terms_of(agreement):
    """Of what holds now; with `with_versions` nothing more is asked."""
    return next((one.terms for one in agreement.versions.all() if one.number == agreement.version), {})


@dataclass(frozen=True)
class Exchange:
    """`agreement`: one of `exchanges()`."""

    agreement: Agreement
    today: date

    @property
    def starts(self):
        return self.agreement.starts

    @property
    def is_cut_short(self):
        return self.agreement.status == Status.CANCELLED

    @property
    def last_day(self):
        """The day it was cancelled is the last; cancelled before it began, it never was."""
        if not self.is_cut_short:
            return self.agreement.ends
        cancelled = getattr(self.agreement, "cancelled_at", None) or self.agreement.changed_at
        day = timezone.localdate(cancelled, OSLO)
        return min(self.agreement.ends, max(day, self.starts - timedelta(days=1)))

    @property
    def stand(self):
        if self.is_cut_short:
            return Stand.CUT_SHORT
        if self.today < self.starts:
            return Stand.COMING
        return Stand.RUNNING if self.today <= self.last_day else Stand.ENDED

    @property
    def tone(self):
        return TONES[self.stand]

    @property
    def is_over(self):
        return self.stand in OVER

    @property
    def percentage(self):
        return self.agreement.percentage or 0

    def is_out_of(self, agency):
        return self.agreement.sending_id == agency.pk

    def other_than(self, agency):
        return self.agreement.receiving if self.is_out_of(agency) else self.agreement.sending

    def touches(self, first, last):
        return self.starts <= last and self.last_day >= first and self.last_day >= self.starts

    def full_time_months(self, within=None):
        return full_time_months(self.starts, self.last_day, self.percentage, within)

    @property
    def extension_until(self):
        """The last day that it may be extended to; None where it may not."""
        until = as_day(terms_of(self.agreement).get("extension_until", ""))
        return until if until and until > self.agreement.ends else None

    @property
    def midway(self):
        return self.chosen_midway or middle_of(self.starts, self.agreement.ends)

    @property
    def midway_hours(self):
        """When it begins and ends; None while it has only a day."""
        talk = getattr(self.agreement, "midway_talk", None)
        return talk.hours if talk else None

    @property
    def midway_when(self):
        return in_words(*self.midway_hours) if self.midway_hours else day_in_words(self.midway)

    @property
    def chosen_midway(self):
        """As the two have set it, else as the agreement says; None where it is the middle day."""
        return self.set_midway or self.agreed_midway

    @property
    def set_midway(self):
        talk = getattr(self.agreement, "midway_talk", None)
        return talk.day if talk else None

    @property
    def agreed_midway(self):
        return as_day(terms_of(self.agreement).get("midway_talk", ""))

    @property
    def is_midway_moved(self):
        """To another day than the one that stands in the agreement, and not held yet."""
        talk = getattr(self.agreement, "midway_talk", None)
        is_ahead = talk is not None and talk.held_on is None and not self.is_over
        return is_ahead and self.set_midway is not None and self.agreed_midway not in (None, self.set_midway)


def middle_of(starts, ends):
    """On a Saturday or Sunday the Monday after it, while that is within."""
    middle = starts + (ends - starts) // 2
    to_monday = WEEK - middle.weekday() if middle.weekday() >= SATURDAY else 0
    return min(ends, middle + timedelta(days=to_monday))


def as_exchanges(agreements, today=None):
    today = today or oslo_today()
    return [Exchange(one, today) for one in agreements]
