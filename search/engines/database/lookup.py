"""Which rows answer one question, in which order, and how many would answer each next one?"""

from collections.abc import Iterator
from functools import cached_property

import numpy as np

from ...criteria import Joins, Sort
from ...facets import Facet
from ...narrowing import Narrower, away, counting, narrowers
from ...results import DEEPEST, Hit, Tier
from ..base import Question
from .columns import Columns
from .ordering import Key, first
from .text import TextFound
from .values import Selection


class Lookup:
    def __init__(self, columns: Columns, question: Question, found: TextFound | None):
        """Without `found` no words are asked for."""
        self.columns, self.question, self.found = columns, question, found
        self.base = columns.open_to(question.audience) & ~self.passes(away(question.today))
        if found is not None:
            self.base = self.base & found.mask
        self.narrowers = narrowers(question.criteria, question.catalogue)
        self.passing = {one: self.passes(one) for one in self.narrowers.values()}
        self.hits = np.logical_and.reduce([self.base, *self.passing.values()])

    @property
    def total(self) -> int:
        return int(np.count_nonzero(self.hits))

    @property
    def places(self) -> int:
        return int(self.columns.places[self.hits].sum())

    @property
    def ids(self) -> np.ndarray:
        """Of all hits, in no order."""
        return self.columns.object_ids[self.hits]

    def passes(self, one: Narrower) -> np.ndarray:
        """The rows that it lets through."""
        if one.spans:
            return self.columns.scale(one.field).any_within(one.spans)
        terms = self.columns.terms(one.field)
        return terms.all_of(one.values) if one.joins is Joins.ALL else terms.any_of(one.values)

    def counts(self, facet: Facet) -> dict[str, int]:
        """How many hits each value has."""
        counted = counting(self.question.criteria, self.question.catalogue, facet, self.narrowers)
        selection = self.selection_of(counted.others)
        if not counted.each:
            return self.columns.terms(counted.field).counts(selection)
        if all(one.spans for one in counted.each.values()):
            spans = {value: one.spans[0] for value, one in counted.each.items()}
            return self.columns.scale(counted.field).counts_within(selection, spans)
        return {value: int((selection.mask & self.passes(one)).sum()) for value, one in counted.each.items()}

    def selection_of(self, others) -> Selection:
        if len(others) == len(self.passing):
            return self.selected
        return Selection(np.logical_and.reduce([self.base, *(self.passing[one] for one in others)]))

    @cached_property
    def selected(self) -> Selection:
        """All hits, counted by every facet without a choice of its own."""
        return Selection(self.hits)

    def page(self, number: int) -> tuple[Hit, ...]:
        rows, size = np.flatnonzero(self.hits), self.question.size
        ordered = first(list(self.sort_keys()), rows, min(number * size, DEEPEST))
        shown = ordered[(number - 1) * size :]
        return tuple(Hit(int(self.columns.object_ids[row]), self.tier_of(row)) for row in shown)

    def tier_of(self, row) -> Tier:
        return Tier.MOST if self.found is None else Tier(self.found.tier[row])

    def sort_keys(self) -> Iterator[Key]:
        """The first key weighs most; the id makes the order lasting."""
        if self.found is not None and self.question.criteria.sort is Sort.RELEVANCE:
            yield lambda rows: -self.found.tier.take(rows)
            yield lambda rows: -self.found.rank(rows)
        for field in self.question.order:
            yield self.columns.order(field).take
        yield self.columns.object_ids.take
