"""What must be gone when its time is over? Each app registers its rules; privacy carries them out and proves it."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial


@dataclass(frozen=True)
class Rule:
    """`due(now)` counts the rows whose time is over; `carry_out(now)` lets them go and gives how many went.

    `sentence` says the rule to people. Carried out twice, the second time finds nothing.
    """

    code: str
    sentence: str
    due: Callable
    carry_out: Callable


KEPT: dict[str, Rule] = {}


def register_rule(code, sentence, *, rows=None, due=None, carry_out=None):
    """`rows(now)` is the queryset of what is deleted; `due` and `carry_out` where a plain delete is not all."""
    KEPT[code] = Rule(code, sentence, due or partial(counted, rows), carry_out or partial(deleted, rows))


def counted(rows, now):
    return rows(now).count()


def deleted(rows, now):
    return rows(now).delete()[0]
