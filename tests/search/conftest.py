"""Both engines, each with the documents told and ready."""

from contextlib import suppress
from dataclasses import replace
from functools import cache as once

import pytest
from django.core.cache import cache

from portal.foundation.clock import oslo_today
from search import indexing, related
from search.audience import Audience, audience_of
from search.criteria import Criteria
from search.engines import breaker
from search.engines.base import EngineAway, Question
from search.engines.database import DatabaseEngine
from search.facets import FACETS, POSTING_FACETS
from search.suggesting import remembering
from tests.factories.agencies import AgencyFactory, employee

BREAKER = (breaker.OPEN, breaker.TURN)


@pytest.fixture(autouse=True)
def no_words_of_another_test():
    related.forget_related_words()
    remembering.forget()
    yield
    related.forget_related_words()
    remembering.forget()


@pytest.fixture
def agency(db):
    return AgencyFactory()


@pytest.fixture
def person(agency):
    return employee(agency)


@pytest.fixture(autouse=True)
def closed_breaker():
    for key in BREAKER:
        cache.delete(key)
    yield
    for key in BREAKER:
        cache.delete(key)


class Asking:
    """An engine as the tests ask it: whatever waits is told first."""

    def __init__(self, engine):
        self.engine = engine

    def question(self, person, facets=POSTING_FACETS, size=1_000, related=None, **asked):
        today = oslo_today()
        return Question(facets.on(today), Criteria(**asked), audience_of(person), today, size, related or {})

    def find(self, person, **asked):
        return self.answer(self.question(person, **asked))

    def answer(self, question):
        assert indexing.deliver()
        return self.engine.find(question)

    def about(self, question, criteria):
        return self.answer(replace(question, criteria=criteria))


@pytest.fixture
def asking():
    return Asking


@pytest.fixture(params=["database", "elastic"])
def engine(request, settings, db):
    settings.SEARCH_ENGINE = request.param
    if request.param == "database":
        return Asking(DatabaseEngine())
    return Asking(request.getfixturevalue("elastic"))


@pytest.fixture
def elastic(elasticsearch_url, settings, db):
    """The Elasticsearch engine with no index of ours, before and after."""
    settings.SEARCH_ENGINE, settings.ELASTICSEARCH_URL = "elastic", elasticsearch_url
    from search.engines.elastic import ElasticEngine

    def clear():
        for kind in FACETS:
            ElasticEngine().take_away(kind)

    clear()
    ElasticEngine().rebuild("posting")
    warm(elasticsearch_url)
    yield ElasticEngine()
    clear()


@once
def warm(url):
    """A server that has just started takes longer for its first search than a reader waits."""
    from search.engines.elastic import ElasticEngine

    question = Question(POSTING_FACETS.on(oslo_today()), Criteria("ord"), Audience(frozenset(["all"])), oslo_today())
    for _ in range(10):
        with suppress(EngineAway):
            return ElasticEngine().find(question)
