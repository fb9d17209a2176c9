"""modelsearch with its database backends: our tokens as its words, Django's filters, and its own `facet` for the facets
with one value each. Facets with many values and scales it does not count."""

from importlib import import_module

from django.db import connection
from modelsearch.query import MATCH_ALL, And, Or, PlainText

from ..mixes import catalogue
from ..rows.filling import SINGLE, as_words
from ..rows.models import Row
from .base import PAGE, Answer
from .orm import PLACES, Orm, RowFilters, open_rows

MODULES = {"sqlite": "sqlite.sqlite", "postgresql": "postgres.postgres"}


def backend():
    return import_module(f"modelsearch.backends.database.{MODULES[connection.vendor]}").SearchBackend({})


class Modelsearch(Orm):
    takes_text = True

    def search(self, mix, rows, **options):
        """By relevance when there are words, else the newest first."""
        if not mix.text:
            return backend().search(MATCH_ALL, rows.order_by("newest", "id"), order_by_relevance=False)
        return backend().search(self.words(mix), rows, **options)

    def words(self, mix):
        """Every word, by any of its groups, each of which is all of its tokens."""
        asked = [
            either([PlainText(as_words(" ".join(group))) for group in word.found_near]) for word in mix.question.words
        ]
        return And(asked) if len(asked) > 1 else asked[0]

    def find(self, mix):
        filters = RowFilters(mix.chosen, queryset=open_rows())
        hits = self.search(mix, filters.qs)
        ids = tuple(hit.pk for hit in hits[:PAGE])
        counted = [facet for facet in catalogue().facets if facet.field in SINGLE or facet.field == "places"]
        return Answer(hits.count(), ids, {facet.name: self.counts(facet, mix, filters) for facet in counted})

    def all_ids(self, mix):
        hits = self.search(mix, self.rows(mix), order_by_relevance=False)
        return hits.get_queryset().values_list("pk", flat=True) if mix.text else super().all_ids(mix)

    def counts(self, facet, mix, filters):
        hits = self.search(mix, filters.leaving_out([facet.name]))
        columns = PLACES if facet.field == "places" else (facet.field,)
        return {value: n for column in columns for value, n in hits.facet(column).items()}

    def change(self, document):
        super().change(document)
        backend().get_index_for_model(Row).add_items(Row, [Row.objects.get(pk=document.key.object_id)])


def either(queries):
    return Or(queries) if len(queries) > 1 else queries[0]
