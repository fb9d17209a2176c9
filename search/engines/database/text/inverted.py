"""Which rows hold a token, in which fields, and how much does it say there? An inverted index, in columns of numbers.

It is never written in: a change gives another one that shares what has not changed, so that whoever reads the old one
goes on reading. What has changed lies in a small part of its own until there is much of it.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

import numpy as np

from .... import weights
from .reading import FIELDS, Part, Reading, sorted_by_token

LEAST_CHANGED, SHARE_CHANGED = 200, 0.01  # of the rows: then the parts are made one


class Held(NamedTuple):
    """The rows that hold a token, each once; `fields` as bits (reading.FIELDS), `weight` summed over all its places."""

    row: np.ndarray
    fields: np.ndarray
    weight: np.ndarray


class Inverted:
    """`told` is what has changed since `base` was made: the words of each row, empty for what has left search."""

    def __init__(self, base: Part, told: Mapping[int, Mapping[str, str]], height: int):
        self.base, self.told, self.height = base, told, height
        self.news = read(told, base.codes) if told else None
        self.is_old = np.zeros(height, bool)
        self.is_old[list(told)] = True
        self.length = np.zeros(height, np.int32)
        for part in self.parts:
            self.length[part.told] = part.length
        self.number = np.count_nonzero(self.length)

    @classmethod
    def of(cls, reading: Reading, height: int) -> "Inverted":
        return cls(reading.part(), {}, height)

    @property
    def parts(self) -> Sequence[Part]:
        return [self.base, self.news] if self.news else [self.base]

    @cached_property
    def long(self) -> np.ndarray:
        """How long each document is, as a share of what is usual."""
        return self.length / np.float32(max(1, self.length.sum() / max(1, self.number)))

    def holding(self, token: str) -> Held:
        held = standing(self.base, token)
        if self.news is None:
            return held
        stays = ~self.is_old[held.row]
        both = zip((column[stays] for column in held), standing(self.news, token), strict=True)
        return Held(*map(np.concatenate, both))

    def with_phrase(self, tokens: Sequence[str]) -> np.ndarray:
        """The rows in whose titles the tokens stand side by side."""
        if len(tokens) == 1:
            held = self.holding(tokens[0])
            return held.row[held.fields & FIELDS[weights.TITLE] > 0]
        rows = [titled(part, [part.codes.get(token, -2) for token in tokens]) for part in self.parts]
        rows[0] = rows[0][~self.is_old[rows[0]]]
        return np.concatenate(rows)

    def times_in(self, rows: np.ndarray) -> dict[str, int]:
        """How many of these rows, a mask, hold each token in their title or body."""
        times = Counter()
        for part, mask in zip(self.parts, (rows & ~self.is_old, rows), strict=False):
            here = mask[part.row] & (part.fields & (FIELDS[weights.TITLE] | FIELDS[weights.BODY]) > 0)
            often = np.bincount(codes_of(part)[here], minlength=len(part.codes)).tolist()
            times.update({token: often[code] for token, code in part.codes.items() if often[code]})
        return times

    def changed(self, told: Mapping[int, Mapping[str, str]], height: int) -> "Inverted":
        """With these words in these rows; rows beyond the last one are new."""
        after = Inverted(self.base, {**self.told, **told}, height)
        is_much = len(after.told) > max(LEAST_CHANGED, SHARE_CHANGED * height)
        return Inverted(joined(after.base, after.news, after.is_old), {}, height) if is_much else after


NOTHING = Held(np.zeros(0, np.int32), np.zeros(0, np.uint8), np.zeros(0, np.float32))


def read(told, codes) -> Part:
    """The codes of the rest are kept, so that parts can be made one."""
    reading = Reading(codes)
    for row in sorted(told):
        reading.add(row, told[row])
    return reading.part()


def standing(part: Part, token: str) -> Held:
    if token not in part.codes:
        return NOTHING
    code = part.codes[token]
    here = slice(part.start[code], part.start[code + 1])
    return Held(part.row[here], part.fields[here], part.weight[here])


def codes_of(part: Part) -> np.ndarray:
    """Of each place in `row`."""
    return np.repeat(np.arange(len(part.start) - 1), np.diff(part.start))


def titled(part: Part, codes: Sequence[int]) -> np.ndarray:
    length = len(part.titles) - len(codes) + 1
    if length < 1:
        return part.titled[:0]
    here = np.logical_and.reduce([part.titles[at : at + length] == code for at, code in enumerate(codes)])
    return part.titled[:length][here]


def joined(base: Part, news: Part, is_old: np.ndarray) -> Part:
    """One part of two: what the base says of old rows is left out."""
    kept, stays, named = ~is_old[base.row], ~is_old[base.told], ~is_old[base.titled]
    code = np.concatenate([codes_of(base), codes_of(news)])
    code = code[np.concatenate([kept, np.ones(len(news.row), bool)])]
    columns = (np.concatenate([old[kept], new]) for old, new in zip(base[2:5], news[2:5], strict=True))
    return Part(
        news.codes,
        *sorted_by_token(code, *columns, len(news.codes)),
        *(np.concatenate([old[named], new]) for old, new in zip(base[5:7], news[5:7], strict=True)),
        *(np.concatenate([old[stays], new]) for old, new in zip(base[7:9], news[7:9], strict=True)),
    )
