"""How do Wagtail's lists and choosers find things? Pages in their own rows, pictures and documents in Wagtail's index.

Pages never enter that index (settled: search has its own): saving one enqueues nothing, and nothing stays findable that
is gone. Editors look pages up by title, for which the rows are quick enough.
"""

from django.db.models import Q
from modelsearch.backends import database
from modelsearch.backends.database import fallback
from wagtail.models import Page


class TitleWords(fallback.DatabaseSearchQueryCompiler):
    def build_single_term_filter(self, term):
        """In any case: SQLite itself folds only a to z."""
        found = Q()
        for form in {term, term.lower(), term.upper(), term.capitalize()}:
            found |= super().build_single_term_filter(form)
        return found


class Rows(fallback.DatabaseSearchBackend):
    query_compiler_class = TitleWords
    autocomplete_query_compiler_class = TitleWords


class SearchBackend:
    """Wagtail's name for what a module of WAGTAILSEARCH_BACKENDS offers."""

    def __init__(self, params):
        self.rows, self.index = Rows(params), database.SearchBackend(params)

    def __getattr__(self, name):
        return getattr(self.index, name)

    def search(self, query, things, **options):
        return self.holding(things).search(query, things, **options)

    def autocomplete(self, query, things, **options):
        return self.holding(things).autocomplete(query, things, **options)

    def holding(self, things):
        """`things`: a model or a queryset."""
        return self.rows if issubclass(getattr(things, "model", things), Page) else self.index
