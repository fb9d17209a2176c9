"""How does the portal search without another server? In its own database, counted in columns."""

from ...results import Results
from ..base import Engine, Question
from .lookup import Lookup
from .storing import columns_of, text_of
from .text import TextFound


class DatabaseEngine(Engine):
    def find(self, question):
        columns = columns_of(question.kind)
        if not question.asks_for_all:
            return self.found_in(columns, question)
        facets = tuple(facet.name for facet in question.catalogue.facets)
        key = (question.audience, question.today, facets)
        return columns.once(key, lambda: self.found_in(columns, question))

    def found_in(self, columns, question):
        lookup = Lookup(columns, question, text_found(columns, question))
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
        found = {text: text_found(columns, one) for text, one in texts.items()}
        return [Lookup(columns, one, found[one.criteria.text]).total for one in asked]

    def matching(self, question):
        """The ids of all hits that lack no word, in no order. Only this engine is asked without an audience: whoever
        may see them."""
        return set(self.looked_up(question, whole=True).ids.tolist())

    def looked_up(self, question: Question, *, whole: bool = False) -> Lookup:
        columns = columns_of(question.kind)
        return Lookup(columns, question, text_found(columns, question, whole=whole))


def text_found(columns, question, *, whole=False) -> TextFound | None:
    """None when no text is asked for; a text without words finds nothing."""
    if not question.criteria.text:
        return None
    return TextFound(text_of(question.kind, columns), question.words, whole=whole)
