"""Who has not answered a proposal, and which cooperation agreements run out? The same is said once, however often."""

from enum import StrEnum

from django.utils import timezone

from portal.foundation.clock import OSLO, oslo_today

from . import signals
from .limits import FIRST_REMINDER, LAST_REMINDER, MADE_UP_FOR, WARNED_BEFORE
from .models import Cooperation


class Which(StrEnum):
    FIRST = "first"
    LAST = "last"


class Ending(StrEnum):
    SOON = "soon"
    OVER = "over"


def remind():
    """How many proposals have waited for so long, and how many agreements run out or have just done so."""
    today = oslo_today()
    return remind_of_proposals(today), tell_of_ends(today)


def remind_of_proposals(today):
    waiting = both_in(Cooperation.objects.unanswered())
    late = [(one, which) for one in waiting if (which := reminder_on(today, one.sent))]
    for cooperation, which in late:
        signals.proposal_waits.send(sender=Cooperation, cooperation=cooperation, which=which)
    return len(late)


def reminder_on(today, sent):
    """The latest that is due; None before the first, and when the last should have come long ago."""
    waited = today - timezone.localdate(sent.changed_at, OSLO)
    if waited >= LAST_REMINDER:
        return Which.LAST if waited < LAST_REMINDER + MADE_UP_FOR else None
    return Which.FIRST if waited >= FIRST_REMINDER else None


def tell_of_ends(today):
    near = both_in(Cooperation.objects.running_out(today - MADE_UP_FOR, today + WARNED_BEFORE))
    for cooperation in near:
        how = Ending.SOON if cooperation.ends >= today else Ending.OVER
        signals.cooperation_ends.send(sender=Cooperation, cooperation=cooperation, how=how)
    return len(near)


def both_in(rows):
    """While one of them is shut out nobody can propose or approve anything."""
    return [one for one in rows.with_facts() if one.are_both_in]
