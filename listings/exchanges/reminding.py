"""Of which exchanges does the calendar say something: what begins, is midway, can go on, ends? Who has not answered an
evaluation is reminded of it by that."""

from hashlib import sha256

from listings.agreements.actions.ending import complete_agreements
from listings.agreements.models import Agreement
from listings.agreements.status import Status
from portal.foundation.clock import oslo_today

from . import signals
from .exchange import Exchange, exchanges
from .limits import REMINDED_BEFORE

LONGEST_AHEAD = max(REMINDED_BEFORE.values())
TALK = frozenset({"midway", "midway_moved"})


def complete():
    """How many were over, the day after their last day; one that has been extended is not."""
    return complete_agreements(rows=Agreement.objects.all())


def days_of(agreement):
    """By what they are; without those that there are none of, and the midway talk when it has been held."""
    exchange = Exchange(agreement, oslo_today())
    talk = getattr(agreement, "midway_talk", None)
    days = {
        "start": exchange.starts,
        "midway": None if talk and talk.held_on else exchange.midway,
        "midway_moved": exchange.midway,
        "extension": agreement.ends if exchange.extension_until else None,
        "end": agreement.ends,
    }
    return {what: day for what, day in days.items() if day}


def stamp_of(agreement, what):
    """Another when what is told of has been moved: the day, or anything of the midway talk. Empty of what is not."""
    day = days_of(agreement).get(what)
    if day is None:
        return ""
    return f"{day}:{digest_of(agreement)}" if what == "midway_moved" else day.isoformat()


def digest_of(agreement):
    """Of the hours and the place, which stands in no message."""
    talk = getattr(agreement, "midway_talk", None)
    known = (talk.hours, talk.place) if talk else ()
    return sha256(repr(known).encode()).hexdigest()[:16]


def remind(today=None):
    """How many days were near. A day on which this did not run is made up for by the next; nobody is told twice."""
    today = today or oslo_today()
    near = [(agreement, *one) for agreement in near_now(today) for one in days_near(agreement, today)]
    for agreement, what, day in near:
        signals.day_near.send(sender=Agreement, agreement=agreement, what=what, day=day)
    return len(near)


def near_now(today):
    running = exchanges().filter(status=Status.IN_FORCE, starts__lte=today + LONGEST_AHEAD)
    return running.select_related("midway_talk").prefetch_related("versions", "signatories__person")


def days_near(agreement, today):
    for what, day in days_of(agreement).items():
        before = REMINDED_BEFORE.get(what)
        if before and today <= day <= today + before:
            yield what, day
