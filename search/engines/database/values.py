"""Which values does each document bear, and how many of the hits bear each? Lists of numbers, row after row.

A column is never written in: a change gives another column that shares what has not changed, so that whoever counts in
the old one goes on counting.
"""

from array import array
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

import numpy as np

from ...options import NOT_STATED, Span


class Selection:
    """Some of the rows. Counted are those that are in it or those that are not, whichever are fewer."""

    def __init__(self, mask: np.ndarray):
        self.mask = mask
        self.size = int(np.count_nonzero(mask))
        self.is_most = self.size > len(mask) / 2

    @cached_property
    def fewer(self) -> np.ndarray:
        return np.flatnonzero(~self.mask if self.is_most else self.mask)


class Values:
    """Row r bears code[start[r] : start[r + 1]]; `codes` leads from a value to its code, `length` tells how many."""

    missing: Sequence = ()

    def __init__(self, codes: Mapping, code: np.ndarray, length: np.ndarray):
        self.codes, self.code, self.length = codes, code, length
        self.start = np.concatenate([[0], np.cumsum(length, dtype=np.int64)])
        self.has_one_each = bool((length == 1).all())

    @classmethod
    def empty(cls, height: int) -> "Values":
        return cls({}, np.zeros(0, np.int32), np.zeros(height, np.int32))

    @staticmethod
    def of(fact) -> Sequence:
        """The values that a fact of a document says."""
        return fact if isinstance(fact, list) else (fact,)

    def __len__(self):
        return len(self.length)

    def any_of(self, values: Iterable[str]) -> np.ndarray:
        wanted = np.zeros(len(self.codes), bool)
        wanted[[self.codes[value] for value in values if value in self.codes]] = True
        return self.bearing(wanted)

    def all_of(self, values: Iterable[str]) -> np.ndarray:
        return np.logical_and.reduce([np.ones(len(self), bool), *(self.any_of([value]) for value in values)])

    def bearing(self, wanted: np.ndarray) -> np.ndarray:
        """The rows that bear any of the codes that are wanted."""
        if self.has_one_each:
            return wanted.take(self.code)
        mask = np.zeros(len(self), bool)
        if wanted.any():
            mask[self.row.take(np.flatnonzero(wanted.take(self.code)))] = True
        return mask

    @cached_property
    def row(self) -> np.ndarray:
        return np.repeat(np.arange(len(self), dtype=np.int32), self.length)

    @cached_property
    def totals(self) -> np.ndarray:
        return np.bincount(self.code, minlength=len(self.codes))

    def tally(self, selection: Selection) -> np.ndarray:
        """How many of the selected rows bear each code."""
        counted = np.bincount(self.code.take(self.places_of(selection.fewer)), minlength=len(self.codes))
        return self.totals - counted if selection.is_most else counted

    def places_of(self, rows):
        """Where in `code` the values of these rows stand."""
        if self.has_one_each:
            return rows
        length = self.length.take(rows)
        ends = np.cumsum(length)
        return np.arange(ends[-1] if len(ends) else 0) + np.repeat(self.start.take(rows) - ends + length, length)

    def counts(self, selection: Selection) -> dict[str, int]:
        tally = self.tally(selection).tolist()
        return {value: count for value, count in zip(self.codes, tally, strict=True) if count}

    def changed(self, facts: Mapping[int, Sequence], height: int) -> "Values":
        """Other values in some rows; rows beyond the last one are new, and all of them are told."""
        codes, pieces, done = dict(self.codes), [], 0
        length = np.zeros(height, np.int32)
        length[: len(self)] = self.length
        for row in sorted(facts):
            begin, end = self.start[min(row, len(self))], self.start[min(row + 1, len(self))]
            borne = [codes.setdefault(value, len(codes)) for value in facts[row]]
            pieces += [self.code[done:begin], np.array(borne, np.int32)]
            done, length[row] = end, len(borne)
        return type(self)(codes, np.concatenate([*pieces, self.code[done:]]), length)


class Spans(Values):
    """Where each row lies on a scale. There are far fewer places on it than documents."""

    missing = (tuple(NOT_STATED),)

    @classmethod
    def empty(cls, height):
        return cls({cls.missing[0]: 0}, np.zeros(height, np.int32), np.ones(height, np.int32))

    @staticmethod
    def of(fact):
        return (tuple(fact),)

    @cached_property
    def ends(self) -> np.ndarray:
        return np.array(list(self.codes), dtype=np.int64).reshape(-1, 2)

    def meeting(self, span: Span) -> np.ndarray:
        """The codes that overlap it; both ends belong to a span."""
        return (self.ends[:, 0] <= span.high) & (span.low <= self.ends[:, 1])

    def any_within(self, spans: Iterable[Span]) -> np.ndarray:
        return self.bearing(np.logical_or.reduce([self.meeting(span) for span in spans]))

    @cached_property
    def edges(self) -> tuple[tuple[np.ndarray, np.ndarray], tuple[np.ndarray, np.ndarray]]:
        """The lower ends and the upper ends: in which order the codes have them, and the ends in that order."""
        orders = [np.argsort(ends, kind="stable") for ends in self.ends.T]
        return tuple((order, ends[order]) for order, ends in zip(orders, self.ends.T, strict=True))

    def counts_within(self, selection: Selection, spans: Mapping[str, Span]) -> dict[str, int]:
        """What meets a span has begun by its end and has not ended before it begins: two sums for all spans at once,
        where a look at each place for each span would take as long as the rest of the search."""
        tally = self.tally(selection)
        begun, ended = (np.concatenate([[0], np.cumsum(tally[order])]) for order, _ends in self.edges)
        (_, lows), (_, highs) = self.edges
        low, high = np.array(list(spans.values()), dtype=np.int64).reshape(-1, 2).T
        met = begun[np.searchsorted(lows, high, "right")] - ended[np.searchsorted(highs, low, "left")]
        return dict(zip(spans, met.tolist(), strict=True))


class Numbers:
    """One number for each row."""

    missing = 0

    def __init__(self, number: np.ndarray):
        self.number = number

    @classmethod
    def empty(cls, height):
        return cls(np.zeros(height, np.int64))

    @staticmethod
    def of(fact):
        return fact

    def changed(self, facts, height):
        number = np.zeros(height, np.int64)
        number[: len(self.number)] = self.number
        number[list(facts)] = list(facts.values())
        return type(self)(number)


class Filling:
    """A column while its documents are read, one after the other; what is not told of a row is `missing` there."""

    def __init__(self, form: type):
        self.form, self.is_number = form, form is Numbers
        self.codes, self.code, self.length = {}, array("q" if self.is_number else "i"), array("i")

    def add(self, row: int, fact) -> None:
        self.pad(row)
        self.put(self.form.of(fact))

    def pad(self, height):
        for _ in range(height - len(self.code if self.is_number else self.length)):
            self.put(self.form.missing)

    def put(self, values):
        if self.is_number:
            self.code.append(values)
            return
        for value in values:
            self.code.append(self.codes.setdefault(value, len(self.codes)))
        self.length.append(len(values))

    def filled(self, height: int):
        self.pad(height)
        code = np.array(self.code, dtype=np.int64 if self.is_number else np.int32)
        return Numbers(code) if self.is_number else self.form(self.codes, code, np.array(self.length, dtype=np.int32))
