"""Which of the open postings fits a person, and how well? The same plans, one row for each posting."""

from collections.abc import Sequence

import numpy as np

from .facts import ProfileFacts
from .gathering import Kinds, split
from .plan import MUST, NICE, Plan
from .rules import amount, languages, place, time
from .rules.nearness import SPEAKS, Words, codes_of, with_wish
from .weights import CREDIT, POINTS, REACHED, SAME_THEME, SPOKEN

NAMES = tuple(name for name in POINTS if name not in (MUST, NICE))
NONE = ((0, 1, 0),)  # a line that asks for nothing, for a posting without any: each has at least one


class Openings:
    """`ids` are the keys of the postings; a plan that lacks a part has no points for it."""

    def __init__(self, ids: Sequence[int], plans: Sequence[Plan], words: Words):
        self.ids, self.words = np.array(ids, dtype=np.int64), words
        rows = [[plan.points.get(name, 0) for name in NAMES] for plan in plans]
        self.most = dict(zip(NAMES, table(rows, len(NAMES)), strict=True))
        self.has_window = np.array([plan.window is not None for plan in plans], dtype=bool)
        self.window = table([plan.window or (0, 0, 1) for plan in plans], 3)
        self.work = kinds([place.work_of_posting(plan.posting) for plan in plans], 4)
        self.months = kinds([amount.bounds(plan.posting.months) for plan in plans], 3)
        self.percentage = kinds([[plan.posting.percentage or 0] for plan in plans], 1)
        self.languages = kinds([[plan.languages] for plan in plans], 1)
        lines = [[(*line_of(line, words), most) for line, most in plan.lines] or NONE for plan in plans]
        self.asked, self.level, self.line_most = table([line for some in lines for line in some], 3)
        self.count = np.array([len(some) for some in lines], dtype=np.int64)
        self.first = np.cumsum(self.count) - self.count

    def __len__(self):
        return len(self.ids)

    def times(self, numbers) -> np.ndarray:
        """The sum over the lines of each posting."""
        return np.add.reduceat(numbers, self.first, dtype=np.int64) if len(self) else np.zeros(0, dtype=np.int64)

    def points(self, person: ProfileFacts) -> np.ndarray:
        """For each row, what `explain` gives for the one pair."""
        credit = credits_of(person, self.words)[self.asked, self.level]
        found = self.times(self.line_most * credit // CREDIT)
        reached = self.times(credit >= REACHED)
        for name, given in self.circumstances(person, reached):
            found += self.most[name] * given // CREDIT
        return found

    def circumstances(self, person, reached):
        """Where many postings say alike, the credit is worked out once for them."""
        free, used = time.free(person.available), languages.spoken(person)[1]
        speaks, work = (used, bool(person.languages or used)), place.Work(*self.work.said)
        stay, asked = amount.bounds(person.months), self.percentage.said[0]
        days = time.covered(self.window, free)
        there = ~self.has_window | time.may_be_there(days, free)
        yield "time", time.credit(days, self.window, free)
        yield "place", self.work.spread(place.credit(work, place.home_of(person)))
        yield "months", self.months.spread(amount.months_credit(self.months.said, stay, True)) * there
        yield "percentage", self.percentage.spread(amount.percentage_credit(asked, amount.bounds(person.percentage)))
        yield "languages", self.languages.spread(languages.credit(self.languages.said[0], speaks))
        yield "level", reached * CREDIT // self.count


def line_of(line, words):
    """(place of the competence, level); a word that is no longer in the vocabulary stands after the last."""
    return words.place.get(line.competence, len(words.words)), line.level


def credits_of(person: ProfileFacts, words: Words) -> np.ndarray:
    """[competence that is asked for, level] → credit of this person."""
    number, held, spoken = len(words.words), [], []
    for slug, code in codes_of(person.held, languages.spoken(person)[0]).items():
        if (at := words.place.get(slug)) is not None:
            (spoken if code == SPEAKS else held).append((at, code))
    found = np.zeros((number + 1, words.credits.shape[-1]), dtype=np.int64)
    places, codes = table(held, 2)
    if held:
        found[:number] = words.credits[places, codes].max(axis=0)
        shares = (words.theme_bits & np.bitwise_or.reduce(words.theme_bits[places])) != 0
        found[:number][shares] = np.maximum(found[:number][shares], SAME_THEME)
    for at, _code in spoken:
        found[at] = np.maximum(found[at], SPOKEN)
    wished = [words.place[slug] for slug in person.wishes & words.place.keys()]
    found[wished] = with_wish(found[wished], True)
    return found


def table(rows, width):
    return split([number for row in rows for number in row], width)


def kinds(rows, width) -> Kinds:
    """Of rows of numbers."""
    return Kinds.of(*Kinds.told(np.array(rows, dtype=np.int64).reshape(-1, width)))
