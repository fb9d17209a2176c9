"""Our own engines, asked as the search page asks them: from the checked criteria to Results, without the page."""

from contextlib import suppress
from datetime import timedelta

from django.conf import settings
from django.core.cache import cache
from django.db import transaction

from search import indexing
from search.engines import breaker, choosing
from search.engines.base import EngineAway
from search.engines.database import DatabaseEngine, storing
from search.indexing.following import note

from ..corpus import KIND
from .base import Answer, Contestant

TRIES = 5


class Ours(Contestant):
    def find(self, mix):
        found = self.ask_engine(mix.question)
        return Answer(found.total, tuple(found.ids), found.counts)

    @transaction.atomic
    def keep(self, document):
        storing.hold(KIND)
        return note(KIND, storing.write_all([document]))

    def change(self, document):
        self.keep(document)


class Embedded(Ours):
    def ask_engine(self, question):
        return DatabaseEngine().find(question)

    def all_ids(self, mix):
        return DatabaseEngine().looked_up(mix.question).ids.tolist()


class BehindBreaker(Embedded):
    """Elasticsearch is away: the first question found that out, and all these come after it."""

    def __init__(self, number_of_mixes):
        super().__init__(number_of_mixes)
        settings.SEARCH_ENGINE, settings.ELASTICSEARCH_URL = "elastic", "http://127.0.0.1:9"
        breaker.WITHOUT_WORKER = timedelta(days=1)
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
        """Who waited a second in vain asks again; on the page the embedded engine would answer instead."""
        for _ in range(TRIES - 1):
            with suppress(EngineAway):
                return self.engine.find(question)
        return self.engine.find(question)

    def all_ids(self, mix):
        from .bare import everything

        return everything(mix.question)

    def change(self, document):
        self.keep(document)
        assert indexing.deliver()
