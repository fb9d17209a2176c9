"""Which entries does the beginning of a word lead to? Names that begin so, then words inside them; when there are none,
those that are nearly so."""

from collections.abc import Iterable
from enum import IntEnum
from typing import NamedTuple

from . import writing
from .entries import Entry

SHORTEST_INSIDE = 3


class Place(IntEnum):
    """How a name holds what was written; the nearest is the lowest."""

    WHOLE = 0
    BEGINNING = 1
    WORD = 2
    INSIDE = 3
    NEAR = 4
    NEARLY = 5


class Match(NamedTuple):
    """`name` is what was found, which may be another than the entry's label."""

    place: Place
    entry: Entry
    name: str


class Index:
    """Made once for a state of the words; asked at each key that somebody presses."""

    def __init__(self, entries: Iterable[Entry]):
        self.rows = [
            (key, entry, name) for entry in entries for name in entry.all_names for key in writing.keys(name) if key
        ]
        self.keys = [key for key, _entry, _name in self.rows]

    def matching(self, text: str) -> list[Match]:
        """Each entry once, the nearest first, else as they came; nothing for nothing."""
        asked = writing.key(text)
        if not any(map(str.isalnum, asked)):
            return []
        return self.best(self.holding(asked)) or self.best(self.near(asked))

    def holding(self, asked):
        for key, entry, name in self.rows:
            place = place_of(asked, key)
            if place is not None:
                yield Match(place, entry, name)

    def near(self, asked):
        """Names whose beginning is nearly what was written, also when a letter is missing there."""
        most = writing.mistakes_in(asked)
        for length in (len(asked), len(asked) + 1) if most else ():
            beginnings = [key[:length] for key in self.keys]
            for at, mistakes in writing.near(asked, beginnings, most):
                _key, entry, name = self.rows[at]
                yield Match(Place.NEAR if mistakes < 2 else Place.NEARLY, entry, name)

    @staticmethod
    def best(matches: Iterable[Match]) -> list[Match]:
        """The label is shown anyway: another name is told only where the label was not found."""
        found: dict[tuple[str, str], Match] = {}
        for match in matches:
            same = match.entry.facet, match.entry.value
            both = [match, found.get(same, match)]
            is_label = any(one.name == one.entry.label for one in both)
            nearest = min(both, key=nearness)
            found[same] = nearest._replace(name=match.entry.label) if is_label else nearest
        return sorted(found.values(), key=nearness)


def nearness(match):
    return match.place, match.name != match.entry.label


def place_of(asked, key):
    if asked not in key:
        return None
    if key.startswith(asked):
        return Place.WHOLE if key == asked else Place.BEGINNING
    if f" {asked}" in key:
        return Place.WORD
    return Place.INSIDE if len(asked) >= SHORTEST_INSIDE else None
