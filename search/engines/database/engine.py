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
        texts = {text: TextFound(columns, text) for text in {criteria.text for criteria in many}}
        return [Lookup(columns, question.about(criteria), texts[criteria.text]).total for criteria in many]

    def matching(self, question):
        """The ids of all hits, in no order. Only this engine is asked without an audience: whoever may see them."""
        columns = columns_of(question.kind)
        return {int(object_id) for object_id in columns.object_ids[Lookup(columns, question).hits]}

    def healthy(self):
        return True
