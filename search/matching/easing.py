"""Which single change to what is asked for would let more people fit? Counted of whom the reader may see, and open.

Fitting is what the facilitator's list takes it to be: half of what is asked for is held as it is asked for. With fewer
people who fit than FEW the agency is told what it can do.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import reduce
from operator import and_

import numpy as np

from listings.facilitation.limits import FEW

from .facts import Line
from .ranking import columns_of_people, shown_to

MOST_LOOKED_AT, AT_A_TIME = 2_000, 500
MOST_TOLD = 20
"""More are told as «over»."""


@dataclass(frozen=True, slots=True)
class Easing:
    """`level` is lower than the line's; None: it becomes what is good to have. `number` is how many more there are."""

    line: Line
    level: int | None
    number: int


class Holders:
    """Who holds what of the lines, in the columns of everybody."""

    def __init__(self, lines):
        columns = list(columns_of_people())
        self.lines, self.parts = lines, [part for part, _counts in columns]
        self.ids = np.concatenate([part.ids for part in self.parts])
        self.counts = np.concatenate([counts for _part, counts in columns])

    def half(self, place=None, level=None):
        """Half of the lines; one of them may be asked for at another level."""
        asked = [(line.competence, level if at == place else line.level) for at, line in enumerate(self.lines)]
        return np.concatenate([part.has_half(asked) for part in self.parts])

    def all_of(self, lines):
        each = [[part.holds(line.competence, line.level) for part in self.parts] for line in lines]
        return reduce(and_, map(np.concatenate, each))

    def keys(self, rows):
        return self.ids[self.counts & rows].tolist()


def how_many_fit(holders: Holders, posting, by) -> int:
    """FEW for that many or more; also where more are looked at than somebody should wait for."""
    keys, found = holders.keys(holders.half()), 0
    if len(keys) > MOST_LOOKED_AT:
        return FEW
    for start in range(0, len(keys), AT_A_TIME):
        found += shown_to(posting, by).filter(pk__in=keys[start : start + AT_A_TIME])[:FEW].count()
        if found >= FEW:
            return FEW
    return found


def easings(holders: Holders, posting, by) -> list[Easing]:
    """One for each line at most, the one that brings most first."""
    found = [(line, level, keys[:AT_A_TIME]) for line, level, keys in changes(holders)]
    asked = {key for _line, _level, keys in found for key in keys}
    shown = set(shown_to(posting, by).filter(pk__in=asked).values_list("pk", flat=True)) if asked else set()
    counted = [Easing(line, level, len(shown.intersection(keys))) for line, level, keys in found]
    return best_of_each(one for one in counted if one.number)


def changes(holders) -> Iterator[tuple[Line, int | None, list[int]]]:
    """A lower level: who then has half. Good to have: who then has all that is required. Those who do already are no
    gain."""
    fits, required = holders.half(), [line for line in holders.lines if line.required]
    has_all = holders.all_of(required) if required else None
    for place, line in enumerate(holders.lines):
        for level in range(line.level - 1, 0, -1):
            yield line, level, holders.keys(holders.half(place, level) & ~fits)
        others = [other for other in required if other != line]
        if line.required and others:
            yield line, None, holders.keys(holders.all_of(others) & ~has_all)


def best_of_each(found) -> list[Easing]:
    """Of equals the first, which changes least."""
    best: dict[Line, Easing] = {}
    for one in found:
        if one.line not in best or one.number > best[one.line].number:
            best[one.line] = one
    return sorted(best.values(), key=lambda one: -one.number)
