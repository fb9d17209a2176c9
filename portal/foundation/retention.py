"""What must be gone when its time is over? Each app registers its rules; privacy carries them out and proves it."""

from collections.abc import Callable
from dataclasses import dataclass


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


def register_rule(code, sentence, *, due, carry_out):
    KEPT[code] = Rule(code, sentence, due, carry_out)
