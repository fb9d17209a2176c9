"""Our own engines, asked as the search page asks them: from the checked criteria to Results, without the page."""

from django.conf import settings
from django.core.cache import cache
from django.db import transaction

from search import indexing
from search.engines import choosing
from search.engines.database import DatabaseEngine, keeping

from ..corpus import KIND
from .base import Answer, Contestant


class Ours(Contestant):
    def find(self, mix):
        found = self.ask_engine(mix.question)
        return Answer(found.total, tuple(found.ids), found.counts)

    @transaction.atomic
    def keep(self, document):
        keeping.hold(KIND)
        return indexing.note([row for row in [keeping.write(document)] if row])

    def change(self, document):
        self.keep(document)


class Embedded(Ours):
    def ask_engine(self, question):
        return DatabaseEngine().find(question)

    def all_ids(self, mix):
        return DatabaseEngine().matching(mix.question)


class BehindBreaker(Embedded):
    """Elasticsearch is away: the first question found that out, and all these come after it."""

    def __init__(self, number_of_mixes):
        super().__init__(number_of_mixes)
        settings.SEARCH_ENGINE, settings.ELASTICSEARCH_URL = "elastic", "http://127.0.0.1:9"
        choosing.PAUSE = 24 * 3600
        cache.clear()
        self.find(self.mixes[0])

    def ask_engine(self, question):
        return choosing.find(question)


class OnElastic(Ours):
    def __init__(self, number_of_mixes):
        super().__init__(number_of_mixes)
        from search.engines.elastic import ElasticEngine

        self.engine = ElasticEngine()

    def ask_engine(self, question):
        return self.engine.find(question)

    def all_ids(self, mix):
        from .bare import everything

        return everything(mix.question)

    def change(self, document):
        self.keep(document)
        assert indexing.deliver()
