"""How does the portal search without another server? In its own database, counted in columns."""

from ...results import Results
from ..base import Engine
from .keeping import columns_of
from .lookup import Lookup, TextFound


class DatabaseEngine(Engine):
    name = "database"

    def find(self, question):
        lookup = Lookup(columns_of(question.kind), question)
        page = question.page_of(lookup.total)
        return Results(
            total=lookup.total,
            places=lookup.places,
            hits=lookup.page(page),
            page=page,
            counts={facet.name: lookup.counts(facet) for facet in question.catalogue.facets},
        )

    def totals(self, question, many):
        """The words are looked up once for each text that is asked."""
        columns = columns_of(question.kind)
        asked = [question.about(criteria) for criteria in many]
        texts = {one.criteria.text: one for one in asked}
        found = {text: TextFound(columns, one, ranked=False) for text, one in texts.items()}
        return [Lookup(columns, one, found[one.criteria.text]).total for one in asked]

    def matching(self, question):
        """The ids of all hits that lack no word, in no order. Only this engine is asked without an audience: whoever
        may see them."""
        columns = columns_of(question.kind)
        found = TextFound(columns, question, ranked=False, whole=True)
        return set(Lookup(columns, question, found).ids.tolist())

    def healthy(self):
        return True
