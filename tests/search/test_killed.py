"""Elasticsearch is killed while people search and write: does nobody notice, and is it whole soon after its return?

KILL_SECONDS says how long they go on, before and after together (`make kill`: 60).
"""

import os
import time

import pytest
from django.db import connection

from search import indexing
from search.engines import breaker
from search.facets import FACETS
from tests.factories.agencies import employee
from tests.factories.search import findable_posting
from tests.services import elasticsearch
from tests.services.running import Unavailable

from .load import Load

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("elasticsearch_url")]
SECONDS = float(os.environ.get("KILL_SECONDS", "12"))
WHOLE_WITHIN = 30
PEOPLE = 20


@pytest.fixture
def own(settings):
    """An Elasticsearch of this test's own, which it may kill."""
    if connection.vendor != "postgresql":
        pytest.skip("readers and writers in threads need PostgreSQL")
    try:
        server = elasticsearch.start_own()
    except Unavailable as reason:
        pytest.skip(str(reason))
    settings.SEARCH_ENGINE, settings.ELASTICSEARCH_URL = "elastic", server.url
    yield server
    server.stop()


def seconds_until_whole():
    """From now; more than WHOLE_WITHIN when it takes longer than that."""
    begun = time.monotonic()
    while (past := time.monotonic() - begun) <= WHOLE_WITHIN:
        if breaker.state() is None and indexing.reconcile().found == []:
            break
        time.sleep(0.5)
    return past


def test_nobody_notices_and_nothing_is_lost(own, agency, record_property):
    findable_posting(agency, title="Fastpunkt")
    changing = [findable_posting(agency, title="Arkiv") for _ in range(5)]
    for kind in FACETS:
        indexing.refresh_all(kind)
        indexing.fill_anew(kind)
    with Load([employee(agency) for _ in range(PEOPLE)], "fastpunkt", changing).going_on() as load:
        time.sleep(SECONDS / 2)
        own.kill()
        time.sleep(SECONDS / 2)
        assert breaker.state(), "Elasticsearch was not asked before it was killed"
        own.launch()
        past = seconds_until_whole()
    told = {"searches": load.searches, "writes": load.writes, "seconds until whole": round(past, 1)}
    record_property("load", told)
    print(told)
    assert load.wrong == [] and load.searches and load.writes
    assert past <= WHOLE_WITHIN and indexing.deliver() and indexing.reconcile().found == []
