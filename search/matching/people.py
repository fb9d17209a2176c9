"""Who of very many people fits a posting, and how well? Columns of numbers, one row for each profile.

What is done for each row is adding and multiplying small whole numbers, some thousand rows at a time, which the
processor's own memory holds. What a competence gives is reckoned when it is first asked for.
"""

from collections.abc import Callable, Iterator
from functools import lru_cache

import numpy as np

from .gathering import FREE, KINDS, Arrays, Kinds
from .plan import Plan
from .rules import amount, languages, place, time
from .rules.nearness import Words, by_code, theme_credit, with_wish
from .weights import CREDIT, REACHED

AT_ONCE = 16_384  # rows
KEPT_BYTES, MOST_KEPT = 100_000_000, 1_000
Part = Callable[[slice], np.ndarray]  # rows → their points


class People:
    """`ids` are the keys of the profiles. A row is never changed: who changes is written anew in other columns."""

    def __init__(self, arrays: Arrays, words: Words):
        self.words, self.ids = words, arrays["ids"]
        first, after, known = arrays[FREE]
        self.free = first, after, known != 0
        self.kinds = {name: Kinds.of(arrays[name], arrays[f"{name}-which"]) for name in KINDS}
        self.codes = parts(arrays["codes"], arrays["holding-ends"])
        self.holding = parts(arrays["holding"].astype(np.intp), arrays["holding-ends"])
        self.wishing = parts(arrays["wishing"].astype(np.intp), arrays["wishing-ends"])
        most = min(KEPT_BYTES // (2 * len(self) + 1), MOST_KEPT)
        self.credit = lru_cache(maxsize=most)(self.reckoned)

    def __len__(self):
        return len(self.ids)

    def points(self, plan: Plan) -> np.ndarray:
        """For each row, what `explain` gives for the one pair."""
        found = np.zeros(len(self), dtype=np.int32)
        parts = [self.competences(plan), *self.circumstances(plan)]
        for start in range(0, len(self), AT_ONCE):
            rows = slice(start, start + AT_ONCE)
            for part in parts:
                found[rows] += part(rows)
        return found

    def holds(self, competence: str, level: int) -> np.ndarray:
        """Whose row holds it as it is asked for."""
        return self.credit(competence, level) >= REACHED

    def has_half(self, asked: list[tuple[str, int]]) -> np.ndarray:
        """Whose row holds half of the competences, each at its level."""
        return 2 * sum(self.holds(*one).astype(int) for one in asked) >= len(asked)

    def competences(self, plan) -> Part:
        columns = [(self.credit(line.competence, line.level), most) for line, most in plan.lines]
        level = plan.points.get("level", 0)

        def given(rows):
            found, reached = np.int32(0), np.uint8(0)
            for column, most in columns:
                found += points(column[rows], most)
                if level:
                    reached += (column[rows] >= REACHED).view(np.uint8)
            return found + points(reached.astype(np.int32) * CREDIT // len(columns), level) if level else found

        return given

    def reckoned(self, competence: str, level: int) -> np.ndarray:
        asked = self.words.place.get(competence)
        if asked is None:
            return np.zeros(len(self), dtype=np.uint16)
        themes, near = self.kinds["themes"], self.words.near[asked]
        found = themes.spread(theme_credit(themes.said[0] & self.words.themes[asked])).astype(np.uint16)
        for held in np.flatnonzero(near):
            rows = self.holding[held]
            found[rows] = np.maximum(found[rows], by_code(near[held], level).astype(np.uint16)[self.codes[held]])
        found[self.wishing[asked]] = with_wish(found[self.wishing[asked]], True)
        return found

    def circumstances(self, plan) -> Iterator[Part]:
        """All but competences. Where many say alike, the points are worked out once for them."""
        posting, most = plan.posting, plan.points
        rules = {
            "months": ("months", lambda said: amount.months_credit(amount.bounds(posting.months), said, True)),
            "place": ("home", lambda said: place.credit(place.work_of_posting(posting), place.Home(*said))),
            "percentage": ("percentage", lambda said: amount.percentage_credit(posting.percentage, said)),
            "languages": ("languages", lambda said: languages.credit(plan.languages, said)),
        }
        given = {
            name: self.kinds[kind].spreading(points(credit(self.kinds[kind].said), most[name]))
            for name, (kind, credit) in rules.items()
            if name in most
        }
        if plan.window:
            yield self.stay(plan.window, most.get("time", 0), given.pop("months", None))
        yield from given.values()

    def stay(self, window, most, months) -> Part:
        """The period; and the length, which counts for who is there at all."""

        def given(rows):
            free = tuple(column[rows] for column in self.free)
            days = time.covered(window, free)
            found = points(time.credit(days, window, free), most)
            return found + months(rows) * time.may_be_there(days, free) if months else found

        return given


def parts(numbers: np.ndarray, ends: np.ndarray) -> list[np.ndarray]:
    return [numbers[first:last] for first, last in zip(ends, ends[1:], strict=False)]


def points(credit: np.ndarray, most: int) -> np.ndarray:
    """Credit in thousandths → points."""
    return np.multiply(credit, most, dtype=np.int32) // CREDIT


def best_rows(points: np.ndarray, ids: np.ndarray, most: int) -> np.ndarray:
    """The rows with the most points, the best first. Of equals the lower key comes first, and none of them is left out
    for another: the row after the last one has fewer points or a higher key."""
    if len(points) > most:
        least = np.partition(points, -most)[-most]
        rows = np.flatnonzero(points >= least)
    else:
        rows = np.arange(len(points))
    return rows[np.lexsort((ids[rows], -points[rows]))][:most]
