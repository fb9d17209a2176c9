"""Which rows answer one question, in which order, and how many would answer each next one?"""

from functools import cached_property

import numpy as np

from ...criteria import Sort
from ...facets import Facet, Joins
from ...results import DEEPEST, Hit, Tier
from ..base import Question
from .columns import Columns
from .ordering import first
from .text import text_of
from .values import Selection


class TextFound:
    """For each row: whether the text finds it, how near to the title, and how well."""

    def __init__(self, columns: Columns, question: Question):
        self.mask = np.full(len(columns), not question.criteria.text)
        self.tier, self.rank = np.zeros(len(columns), np.int8), np.zeros(len(columns))
        if words := question.words:
            self.mark(columns, text_of().match(words))

    def mark(self, columns, matches):
        rows, here = columns.rows_of(np.fromiter(matches, dtype=np.int64, count=len(matches)))
        self.mask[rows] = True
        self.tier[rows] = np.array([match.tier for match in matches.values()], dtype=np.int8)[here]
        self.rank[rows] = np.array([match.rank for match in matches.values()], dtype=float)[here]


class Lookup:
    def __init__(self, columns: Columns, question: Question, found: TextFound | None = None):
        self.columns, self.question = columns, question
        self.found = found or TextFound(columns, question)
        self.base = columns.open_to(question.audience) & self.found.mask
        facets = [facet for facet in question.catalogue.facets if question.criteria.of(facet.name)]
        self.passing = {facet.name: self.passes(facet) for facet in facets}
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

    def passes(self, facet: Facet) -> np.ndarray:
        """The rows that the choice in one facet lets through."""
        chosen, spans = self.question.criteria.of(facet.name), self.question.catalogue.spans(facet)
        if spans:
            return self.columns.scale(facet.field).any_within([spans[value] for value in chosen])
        terms = self.columns.terms(facet.field)
        return terms.all_of(chosen) if facet.joins is Joins.ALL else terms.any_of(chosen)

    def counts(self, facet: Facet) -> dict[str, int]:
        """How many hits each value has: a facet of alternatives leaves its own choice out."""
        selection = self.selection_for(facet)
        if spans := self.question.catalogue.spans(facet):
            return self.columns.scale(facet.field).counts_within(selection, spans)
        return self.columns.terms(facet.field).counts(selection)

    def selection_for(self, facet):
        if facet.joins is Joins.ALL or facet.name not in self.passing:
            return self.selected
        others = [mask for name, mask in self.passing.items() if name != facet.name]
        return Selection(np.logical_and.reduce([self.base, *others]))

    @cached_property
    def selected(self) -> Selection:
        """All hits, counted by every facet without a choice of its own."""
        return Selection(self.hits)

    def page(self, number: int) -> tuple[Hit, ...]:
        rows, size = np.flatnonzero(self.hits), self.question.size
        ordered = rows[first(self.sort_keys(rows), min(number * size, DEEPEST))]
        shown = ordered[(number - 1) * size :]
        return tuple(Hit(int(self.columns.object_ids[row]), Tier(self.found.tier[row])) for row in shown)

    def sort_keys(self, rows):
        """The first key weighs most; the id makes the order lasting."""
        sort, lasting = self.question.criteria.sort, self.columns.object_ids[rows]
        newest = self.columns.order(Sort.NEWEST.field)[rows]
        if sort is Sort.RELEVANCE:
            return -self.found.tier[rows], -self.found.rank[rows], newest, lasting
        return self.columns.order(sort.field)[rows], newest, lasting
