"""How does the portal search without another server? In its own database, counted in columns."""

from typing import NamedTuple

import numpy as np

from ... import language
from ...criteria import Sort
from ...facets import Facet, Joins
from ...results import DEEPEST, Hit, Results, Tier
from ..base import Engine, Question
from . import keeping
from .columns import Columns
from .text import text_of


class Found(NamedTuple):
    """For each row: whether the text finds it, how near to the title, how well."""

    mask: np.ndarray
    tier: np.ndarray
    rank: np.ndarray


class DatabaseEngine(Engine):
    name = "database"

    def find(self, question):
        columns = keeping.columns_of(question.kind)
        found = self.look_up(columns, question.criteria.text)
        base = columns.open_to(question.audience) & found.mask
        passing = {
            facet.name: self.passing(columns, question, facet)
            for facet in question.catalogue.facets
            if question.criteria.of(facet.name)
        }
        hits = np.logical_and.reduce([base, *passing.values()])
        page = question.page_of(int(hits.sum()))
        return Results(
            total=int(hits.sum()),
            places=int(columns.places[hits].sum()),
            hits=self.page(columns, question, found, np.flatnonzero(hits), page),
            page=page,
            counts={f.name: self.counts(columns, question, f, base, passing) for f in question.catalogue.facets},
        )

    def look_up(self, columns, text) -> Found:
        tokens = language.words(text)
        everything = Found(np.ones(len(columns), bool), np.zeros(len(columns), int), np.zeros(len(columns)))
        if not text:
            return everything
        found = everything._replace(mask=np.zeros(len(columns), bool))
        matches = text_of().match(tokens) if tokens else {}
        rows, here = columns.rows_of(np.fromiter(matches, dtype=np.int64, count=len(matches)))
        found.mask[rows] = True
        found.tier[rows] = np.array([match.tier for match in matches.values()], dtype=int)[here]
        found.rank[rows] = np.array([match.rank for match in matches.values()], dtype=float)[here]
        return found

    def passing(self, columns: Columns, question: Question, facet: Facet) -> np.ndarray:
        """The rows that the choice in one facet lets through."""
        chosen, spans = question.criteria.of(facet.name), question.catalogue.spans(facet)
        if facet.field in columns.scales:
            return np.logical_or.reduce([columns.scales[facet.field].meets(spans[value]) for value in chosen])
        if facet.field not in columns.terms:
            return np.zeros(len(columns), bool)
        terms = columns.terms[facet.field]
        return terms.all_of(chosen) if facet.joins is Joins.ALL else terms.any_of(chosen)

    def counts(self, columns, question, facet, base, passing):
        """How many hits each value has: a facet of alternatives leaves its own choice out."""
        others = [mask for name, mask in passing.items() if name != facet.name or facet.joins is Joins.ALL]
        mask = np.logical_and.reduce([base, *others])
        if facet.field in columns.scales:
            scale, spans = columns.scales[facet.field], question.catalogue.spans(facet)
            return {value: int((mask & scale.meets(span)).sum()) for value, span in spans.items()}
        return columns.terms[facet.field].counts(mask) if facet.field in columns.terms else {}

    def page(self, columns, question, found, rows, page):
        size = question.size
        ordered = rows[np.lexsort(self.sort_keys(columns, question.criteria, found, rows))][:DEEPEST]
        shown = ordered[(page - 1) * size : page * size]
        return tuple(Hit(int(columns.object_ids[row]), Tier(found.tier[row])) for row in shown)

    def sort_keys(self, columns, criteria, found, rows):
        """The last key weighs most; the id makes the order lasting."""
        keys = [columns.object_ids[rows]]
        if Sort.NEWEST.field in columns.order:
            keys.append(columns.order[Sort.NEWEST.field][rows])
        if criteria.sort is Sort.RELEVANCE:
            return [*keys, -found.rank[rows], -found.tier[rows]]
        return [*keys, columns.order[criteria.sort.field][rows]] if criteria.sort.field in columns.order else keys

    def healthy(self):
        return True
