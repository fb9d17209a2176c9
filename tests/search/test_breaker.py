"""Is Elasticsearch left alone while it is away, tried by one at a time, and asked again as soon as it is back?"""

from datetime import timedelta

import pytest
import time_machine
from django.core.cache import cache
from django.utils import timezone

from search import indexing, tasks
from search.engines import breaker, choosing
from search.engines.base import EngineAway
from search.engines.reasons import Reason
from search.models import Outbox, SearchDocument
from tests.factories.agencies import employee
from tests.factories.search import findable_posting

from .faults import FAULTS, Between

pytestmark = pytest.mark.engines
BUSY, SLOW = EngineAway("429", Reason.BUSY), EngineAway("slow", Reason.TOO_SLOW)


@pytest.fixture
def away(settings, db):
    between = Between()
    settings.SEARCH_ENGINE, settings.ELASTICSEARCH_URL = "elastic", between.url
    between.fault = FAULTS["too much to do"]
    yield between
    between.end()


@pytest.fixture
def question(asking, agency):
    return asking(None).question(employee(agency))


@pytest.fixture
def now(db):
    with time_machine.travel(timezone.now(), tick=False) as now:
        yield now


def test_while_it_is_open_a_search_costs_one_look_in_the_cache_and_no_call(away, question, monkeypatch):
    choosing.find(question)
    looks, asked = [], away.asked
    backend = type(cache._connections[cache._alias])
    monkeypatch.setattr(backend, "get", lambda self, key, *_: looks.append(key) or tripped())
    choosing.find(question)
    assert looks == [breaker.OPEN] and away.asked == asked


def tripped():
    return {"since": timezone.now(), "tried": timezone.now(), "reason": "busy", "said": ""}


def test_it_says_since_when_and_the_newest_reason(now):
    breaker.trip(BUSY)
    since = timezone.now()
    now.shift(40)
    breaker.trip(SLOW)
    state = breaker.state()
    assert (state.since, state.reason, state.tried - state.since) == (since, Reason.TOO_SLOW, timedelta(seconds=40))
    breaker.close()
    assert breaker.state() is None


def test_one_at_a_time_tries_and_the_next_one_after_a_pause(now):
    breaker.trip(BUSY)
    assert not breaker.may_try(breaker.state(), breaker.PAUSE)
    now.shift(breaker.PAUSE)
    assert [breaker.may_try(breaker.state(), breaker.PAUSE) for _ in range(3)] == [True, False, False]
    breaker.trip(BUSY)
    assert not breaker.may_try(breaker.state(), breaker.PAUSE)


def test_one_that_ended_while_it_tried_is_followed_by_another(now):
    breaker.trip(BUSY)
    assert breaker.may_try(breaker.state(), timedelta(0))
    now.shift(breaker.TURN_LASTS + 1)
    assert breaker.may_try(breaker.state(), timedelta(0))


def test_the_worker_tries_and_a_visitor_only_when_no_worker_came(away, question, now):
    choosing.find(question)
    asked = away.asked
    now.shift(breaker.PAUSE * 2)
    choosing.find(question)
    assert away.asked == asked
    now.shift(breaker.WITHOUT_WORKER)
    choosing.find(question)
    assert away.asked == asked + 1 and breaker.state().tried == timezone.now()


def test_the_worker_is_told_once_however_many_fail(away, question, settings, django_capture_on_commit_callbacks):
    from django_tasks_db.models import DBTaskResult

    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
    cache.delete(tasks.PLANNED)
    with django_capture_on_commit_callbacks(execute=True):
        choosing.find(question)
        breaker.trip(BUSY)
    [planned] = DBTaskResult.objects.all()
    assert planned.task_path == tasks.deliver_changes.module_path and planned.run_after > timezone.now()
    cache.delete(tasks.PLANNED)


def test_a_change_that_waits_for_long_lets_the_embedded_engine_answer(elastic, question, agency, now):
    """As when no worker runs."""
    posting = findable_posting(agency, title="Arkiv")
    Outbox.objects.update(created=timezone.now() - timedelta(minutes=6))
    assert choosing.find(question).ids == [posting.pk] and breaker.state().reason == Reason.BEHIND


def test_one_that_is_refused_holds_up_no_other_and_is_tried_again(elastic, question, agency, now):
    wrong = findable_posting(agency, title="Feil")
    others = [findable_posting(agency, title="Rett") for _ in range(3)]
    broken = SearchDocument.objects.get(kind="posting", object_id=wrong.pk)
    SearchDocument.objects.filter(pk=broken.pk).update(facts=broken.facts | {"order": {"newest": "ikke et tall"}})
    assert not indexing.deliver()
    waiting = Outbox.objects.get()
    assert (waiting.object_id, waiting.attempts, waiting.refused) == (wrong.pk, 1, True) and "newest" in waiting.error
    assert set(elastic.find(question).ids) == {posting.pk for posting in others} and breaker.state() is None
    SearchDocument.objects.filter(pk=broken.pk).update(facts=broken.facts)
    assert not indexing.deliver()
    now.shift(timedelta(minutes=2))
    assert indexing.deliver() and wrong.pk in elastic.find(question).ids


def test_one_that_cannot_even_be_written_down_holds_up_no_other(elastic, question, agency):
    wrong, right = findable_posting(agency), findable_posting(agency)
    SearchDocument.objects.filter(object_id=wrong.pk).update(facts={"spans": {"start": None}})
    assert not indexing.deliver()
    assert Outbox.objects.get().object_id == wrong.pk and elastic.find(question).ids == [right.pk]
