"""Which engine answers now? The follower when there is one and it is well, else the embedded one, at once."""

import logging
from collections.abc import Callable, Sequence
from typing import TypeVar

from django.conf import settings

from portal.foundation.clock import oslo_today

from ..audience import PUBLIC, Audience
from ..criteria import Criteria
from ..facets import FACETS
from ..results import Results
from . import breaker
from .base import Engine, EngineAway, Follower, Question
from .database import DatabaseEngine
from .reasons import Reason

Answer = TypeVar("Answer")
log = logging.getLogger(__name__)


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
    """The follower is asked once; what it cannot answer, the embedded engine does."""
    engine = follower()
    if engine and is_asked(engine):
        try:
            return ask(engine)
        except EngineAway as error:
            take_note(error)
    return ask(DatabaseEngine())


def is_asked(engine: Follower) -> bool:
    state = breaker.state()
    return state is None or (breaker.may_try(state, breaker.WITHOUT_WORKER) and is_back(engine))


def take_note(error: EngineAway) -> None:
    """One question that cannot be understood says nothing about the next."""
    if error.reason is Reason.BAD_QUERY:
        log.error("The embedded engine answers a question that the follower does not understand: %s", error)
    else:
        breaker.trip(error)


def is_back(engine: Follower) -> bool:
    """Whether it answers, for each kind, what a reader's search would ask. The breaker knows afterwards."""
    try:
        for facets in FACETS.values():
            today = oslo_today()
            engine.find(Question(facets.on(today), Criteria(), Audience(frozenset([PUBLIC])), today, size=0))
    except EngineAway as error:
        breaker.trip(error)
        return False
    breaker.close()
    return True
