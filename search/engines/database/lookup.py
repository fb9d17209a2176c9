"""Which rows answer one question, in which order, and how many would answer each next one?"""

import numpy as np

from ...criteria import Sort
from ...facets import Facet, Joins
from ...results import DEEPEST, Hit, Tier
from ..base import Question
from .columns import Columns
from .text import text_of


class TextFound:
    """For each row: whether the text finds it, how near to the title, and how well."""

    def __init__(self, columns: Columns, question: Question):
        self.mask = np.full(len(columns), not question.criteria.text)
        self.tier, self.rank = np.zeros(len(columns), int), np.zeros(len(columns))
        if words := question.words:
            self.mark(columns, text_of().match(words))

    def mark(self, columns, matches):
        rows, here = columns.rows_of(np.fromiter(matches, dtype=np.int64, count=len(matches)))
        self.mask[rows] = True
        self.tier[rows] = np.array([match.tier for match in matches.values()], dtype=int)[here]
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
        return int(self.hits.sum())

    @property
    def places(self) -> int:
        return int(self.columns.places[self.hits].sum())

    def passes(self, facet: Facet) -> np.ndarray:
        """The rows that the choice in one facet lets through."""
        chosen, spans = self.question.criteria.of(facet.name), self.question.catalogue.spans(facet)
        if spans:
            scale = self.columns.scale(facet.field)
            return np.logical_or.reduce([scale.meets(spans[value]) for value in chosen])
        terms = self.columns.terms(facet.field)
        return terms.all_of(chosen) if facet.joins is Joins.ALL else terms.any_of(chosen)

    def counts(self, facet: Facet) -> dict[str, int]:
        """How many hits each value has: a facet of alternatives leaves its own choice out."""
        others = [mask for name, mask in self.passing.items() if name != facet.name or facet.joins is Joins.ALL]
        mask = np.logical_and.reduce([self.base, *others])
        if spans := self.question.catalogue.spans(facet):
            scale = self.columns.scale(facet.field)
            return {value: int((mask & scale.meets(span)).sum()) for value, span in spans.items()}
        return self.columns.terms(facet.field).counts(mask)

    def page(self, number: int) -> tuple[Hit, ...]:
        rows, size = np.flatnonzero(self.hits), self.question.size
        ordered = rows[np.lexsort(self.sort_keys(rows))][:DEEPEST]
        shown = ordered[(number - 1) * size : number * size]
        return tuple(Hit(int(self.columns.object_ids[row]), Tier(self.found.tier[row])) for row in shown)

    def sort_keys(self, rows):
        """The last key weighs most; the id makes the order lasting."""
        sort, lasting = self.question.criteria.sort, self.columns.object_ids[rows]
        newest = self.columns.order(Sort.NEWEST.field)[rows]
        if sort is Sort.RELEVANCE:
            return lasting, newest, -self.found.rank[rows], -self.found.tier[rows]
        return lasting, newest, self.columns.order(sort.field)[rows]
