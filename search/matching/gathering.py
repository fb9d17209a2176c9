"""How do facts of very many people become columns of numbers? One row after the other, so that none is kept twice."""

from array import array
from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import NamedTuple

import numpy as np

from .facts import ProfileFacts
from .rules import amount, languages, place, time
from .rules.nearness import SPEAKS, Words, codes_of

FREE = "free"
WIDTHS = {FREE: 3, "months": 3, "percentage": 3, "home": 5, "languages": 2, "themes": 1}
KINDS = tuple(name for name in WIDTHS if name != FREE)
Arrays = dict[str, np.ndarray]


def gathered(people: Iterable[tuple[int, ProfileFacts]], words: Words) -> Arrays:
    """All that People knows, by name."""
    told = Gathered(words)
    for pk, person in people:
        told.add(pk, person)
    return told.arrays()


class Gathered:
    """`holding`: place of a competence → the rows that hold it, and how; `wishing`: the rows that want to learn it."""

    def __init__(self, words: Words):
        self.words, self.ids = words, array("q")
        self.numbers = {name: array("q") for name in WIDTHS}
        self.holding = defaultdict(lambda: (array("q"), array("q")))
        self.wishing = defaultdict(lambda: (array("q"),))

    def add(self, pk: int, person: ProfileFacts) -> None:
        row = len(self.ids)
        self.ids.append(pk)
        hinted, used = languages.spoken(person)
        self.say(FREE, time.free(person.available))
        self.say("months", amount.bounds(person.months))
        self.say("percentage", amount.bounds(person.percentage))
        self.say("home", place.home_of(person))
        self.say("languages", (used, bool(person.languages or used)))
        self.say("themes", [self.hold(row, codes_of(person.held, hinted))])
        for slug in person.wishes & self.words.place.keys():
            self.wishing[self.words.place[slug]][0].append(row)

    def say(self, name, numbers):
        self.numbers[name].extend(int(number) for number in numbers)

    def hold(self, row, codes) -> int:
        """Gives the themes in which she holds something."""
        themes = 0
        for slug, code in codes.items():
            if (at := self.words.place.get(slug)) is not None:
                rows, kinds = self.holding[at]
                rows.append(row)
                kinds.append(code)
                themes |= self.words.themes[at] if code < SPEAKS else 0
        return themes

    def arrays(self) -> Arrays:
        found = {"ids": np.array(self.ids, dtype=np.int64), FREE: self.table(FREE).T.astype(np.int32)}
        for name in KINDS:
            found[name], found[f"{name}-which"] = Kinds.told(self.table(name))
        number = len(self.words.words)
        (rows,), found["wishing-ends"] = one_after_the_other(self.wishing, 1, number)
        (held, codes), found["holding-ends"] = one_after_the_other(self.holding, 2, number)
        return found | {
            "wishing": rows.astype(np.int32),
            "holding": held.astype(np.int32),
            "codes": codes.astype(np.uint8),
        }

    def table(self, name):
        return np.array(self.numbers[name], dtype=np.int64).reshape(-1, WIDTHS[name])


def one_after_the_other(by_place, width, number):
    """Lists by the place of a competence → each of their columns in one, and where each place ends."""
    lists = [by_place.get(at, ((),) * width) for at in range(number)]
    columns = [np.array([n for some in lists for n in some[column]], dtype=np.int64) for column in range(width)]
    return columns, np.cumsum([0, *(len(some[0]) for some in lists)])


class Kinds(NamedTuple):
    """Many say the same: each thing that is said, once, as columns; and for each row which of them it is."""

    said: tuple[np.ndarray, ...]
    which: np.ndarray

    @staticmethod
    def told(table) -> tuple[np.ndarray, np.ndarray]:
        """(each thing that is said, as rows; which of them each row is)."""
        said, which = np.unique(table, axis=0, return_inverse=True)
        return said, which.reshape(-1).astype(np.int32)

    @classmethod
    def of(cls, said, which) -> "Kinds":
        return cls(split(said, said.shape[1]), which.astype(np.intp))

    def spread(self, numbers) -> np.ndarray:
        """One number for each thing that is said → one for each row."""
        return self.spreading(numbers)(slice(None))

    def spreading(self, numbers) -> Callable[[slice], np.ndarray]:
        """The same for the rows that are asked for."""
        table = np.asarray(numbers, dtype=np.int32)
        return lambda rows: table.take(self.which[rows], mode="clip")


def split(numbers, width: int) -> tuple[np.ndarray, ...]:
    """Rows of numbers, one after the other → a column for each number of a row."""
    table = np.array(numbers, dtype=np.int64).reshape(-1, width)
    return tuple(np.ascontiguousarray(table[:, number]) for number in range(width))
