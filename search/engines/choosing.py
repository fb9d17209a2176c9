"""Which engine answers now? The follower when there is one and it is well, else the embedded one, at once."""

import logging
from collections.abc import Callable, Sequence
from typing import TypeVar

from django.conf import settings
from django.core.cache import cache

from ..criteria import Criteria
from ..results import Results
from .base import Engine, EngineAway, Follower, Question
from .database import DatabaseEngine

Answer = TypeVar("Answer")
log = logging.getLogger(__name__)

AWAY = "search.follower-is-away"
PAUSE = 30  # seconds until a follower that failed is asked again


def follower() -> Follower | None:
    if settings.SEARCH_ENGINE != "elastic":
        return None
    from .elastic import ElasticEngine  # a clone without Elasticsearch never loads its client

    return ElasticEngine()


def find(question: Question) -> Results:
    return answer(lambda engine: engine.find(question))


def totals(question: Question, many: Sequence[Criteria]) -> list[int]:
    return answer(lambda engine: engine.totals(question, many))


def answer(ask: Callable[[Engine], Answer]) -> Answer:
    engine = None if cache.get(AWAY) else follower()
    if engine:
        try:
            return ask(engine)
        except EngineAway as error:
            cache.set(AWAY, str(error), PAUSE)
            log.warning("The embedded engine answers for the next %s seconds: %s", PAUSE, error)
    return ask(DatabaseEngine())
