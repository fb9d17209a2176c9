"""Which lines of an exchange are not ticked, how many are due soon, and how many are late?"""

from dataclasses import dataclass

from django.db.models import Prefetch

from listings.agreements.status import Party

from .limits import LINES_REMINDED_AFTER, LINES_REMINDED_BEFORE, SOON
from .models import Item
from .status import Part

OPEN = "open_lines"


@dataclass(frozen=True)
class Left:
    """`is_waiting`: somebody should be reminded. What is late is counted also when that was given up long ago."""

    open: int = 0
    soon: int = 0
    late: int = 0
    is_waiting: bool = False


def with_open_lines(agreements):
    return agreements.prefetch_related(Prefetch("exchange_items", Item.objects.filter(done_at=None), to_attr=OPEN))


def open_lines(exchange):
    """Of one that was cut short, what is to be done when it is over; of one that never began, nothing. Nor what only
    she can do who has no account any more."""
    lines = getattr(exchange.agreement, OPEN, None)
    if lines is None:
        lines = exchange.agreement.exchange_items.filter(done_at=None)
    return [line for line in lines if is_to_be_done(line, exchange)]


def is_to_be_done(line, exchange):
    if line.turn == Party.PERSON and exchange.agreement.is_without_person:
        return False
    return not exchange.is_cut_short or line.part == Part.END and exchange.last_day >= exchange.starts


def due_soon_of(exchange, sides):
    """What they should do now, whatever has become of the exchange; of what `with_open_lines` has read."""
    lines = [line for line in getattr(exchange.agreement, OPEN) if line.turn in sides]
    return [line for line in lines if line.due(exchange) <= exchange.today + SOON]


def late_of(exchange, side):
    """What that side should have done; of what is over, as long as somebody is reminded."""
    lines = [line for line in open_lines(exchange) if line.turn == side and line.due(exchange) < exchange.today]
    reminded = exchange.today - LINES_REMINDED_AFTER
    lines = [line for line in lines if not exchange.is_over or line.due(exchange) >= reminded]
    return sorted(lines, key=lambda line: line.due(exchange))


def left_of(exchange):
    return left_among(open_lines(exchange), exchange)


def left_for(exchange, side):
    """What is that side's to do."""
    return left_among([line for line in open_lines(exchange) if line.turn == side], exchange)


def left_among(lines, exchange):
    today = exchange.today
    days = [line.due(exchange) for line in lines]
    return Left(
        open=len(days),
        soon=sum(today <= day <= today + LINES_REMINDED_BEFORE for day in days),
        late=sum(day < today for day in days),
        is_waiting=any(today - LINES_REMINDED_AFTER <= day <= today + LINES_REMINDED_BEFORE for day in days),
    )
