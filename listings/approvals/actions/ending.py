"""How does a question end that nobody answers? Nobody in particular takes these steps."""

from django.db import transaction

from .. import signals
from ..standing import why_bound
from ..status import OVER_TIME, Ending, Event
from .stepping import announce, locked, move, note


@transaction.atomic
def expire(*, now=None):
    """The time is over: the person is told whom it waited for, and may ask again. Gives how many."""
    late = list(locked().late(now).order_by("pk"))
    for held in late:
        move("expire", held, ending=OVER_TIME.get(held.status, Ending.NOBODY))
        announce(signals.expired, held, note(held, Event.EXPIRE))
    return len(late)


@transaction.atomic
def remind(*, now=None):
    """Whoever it waits for: a manager twice, her agency or the person once. Gives how many."""
    due = [held for held in locked().to_be_reminded(now).order_by("pk") if held.are_both_in]
    for held in due:
        held.reminders += 1
        held.save(update_fields=["reminders"])
        announce(signals.waits, held, note(held, Event.REMIND), turn=held.reminders)
    return len(due)


@transaction.atomic
def end(*, rows, ending):
    """Those that stand of `rows`, also a yes that nothing rests on: what it was given to is nobody's any more. Gives
    how many. Their links lead nowhere any more."""
    ids = list(rows.standing().values_list("pk", flat=True))
    over = [one for one in locked().filter(pk__in=ids).order_by("pk") if not (one.is_approved and why_bound(one))]
    for held in over:
        before = held.status
        move("end", held, ending=ending)
        held.links.all().delete()
        announce(signals.ended, held, note(held, Event.END), before=before)
    return len(over)


@transaction.atomic
def take_back(*, person):
    """What she waits for, with her account: nobody asks for leave."""
    for held in locked().waiting().filter(person=person).order_by("pk"):
        before = held.status
        move("withdraw", held)
        announce(signals.withdrawn, held, note(held, Event.WITHDRAW), before=before)
