"""Whatever Elasticsearch does, does the visitor get her hits, and is no document lost when it is back?"""

import pytest

from search import indexing
from search.engines import breaker, choosing
from search.engines.base import EngineAway
from search.engines.elastic import ElasticEngine, index
from search.engines.elastic.client import patient
from search.engines.reasons import Reason
from search.facets import FACETS
from search.models import Outbox
from tests.factories.agencies import employee
from tests.factories.search import findable_posting

from .faults import FAULTS, Between, LastingAwayCache

pytestmark = pytest.mark.engines
FOUND = "1 treff"


@pytest.fixture
def visit(client, agency):
    """A visitor's search; whether she got a page with the one hit."""
    client.force_login(employee(agency))

    def visit(text):
        response = client.get("/finn/", {"q": text})
        return response.status_code == 200 and FOUND in response.content.decode()

    return visit


@pytest.fixture
def failing(settings, db):
    """An address where nothing but the fault is answered."""
    between = Between()
    settings.SEARCH_ENGINE, settings.ELASTICSEARCH_URL = "elastic", between.url
    yield between
    between.end()


@pytest.fixture
def whole(elastic):
    """With an index of each kind."""
    for kind in FACETS:
        elastic.rebuild(kind)
    return elastic


@pytest.fixture
def between(whole, settings, elasticsearch_url):
    """A real Elasticsearch, behind an address that can fail."""
    between = Between(elasticsearch_url)
    settings.ELASTICSEARCH_URL = between.url
    yield between
    settings.ELASTICSEARCH_URL = elasticsearch_url
    between.end()


def elastic_finds(asking, agency, text):
    return ElasticEngine().find(asking(None).question(employee(agency), text=text)).ids


@pytest.mark.parametrize("name", FAULTS)
def test_the_visitor_gets_her_hits_and_only_the_first_one_asks(name, failing, visit, agency):
    findable_posting(agency, title="Arkiv")
    failing.fault = FAULTS[name]
    assert visit("arkiv")
    asked = failing.asked
    assert asked == 1 and breaker.state().reason == FAULTS[name].reason
    assert visit("arkiv") and failing.asked == asked


def test_nobody_there_is_no_contact(settings, visit, agency):
    settings.SEARCH_ENGINE, settings.ELASTICSEARCH_URL = "elastic", "http://127.0.0.1:9"
    findable_posting(agency, title="Arkiv")
    assert visit("arkiv") and breaker.state().reason == Reason.NO_CONTACT


@pytest.mark.parametrize("name", sorted(FAULTS.keys() - {"slow"}))
def test_what_was_changed_meanwhile_is_found_when_it_is_back(name, between, visit, asking, agency):
    assert indexing.deliver()
    between.fault = FAULTS[name]
    posting = findable_posting(agency, title="Arkiv")
    assert not indexing.catch_up() and visit("arkiv")
    between.fault = None
    assert indexing.catch_up() and breaker.state() is None
    assert elastic_finds(asking, agency, "arkiv") == [posting.pk] and visit("arkiv")
    assert indexing.reconcile().found == []


def test_a_slow_one_still_takes_changes_and_answers_again_when_it_is_quick(between, visit, asking, agency):
    assert indexing.deliver()
    posting = findable_posting(agency, title="Arkiv")
    between.fault = FAULTS["slow"]
    assert visit("arkiv") and breaker.state().reason == Reason.TOO_SLOW
    assert indexing.deliver() and breaker.state()
    between.fault = None
    assert indexing.catch_up() and breaker.state() is None
    assert elastic_finds(asking, agency, "arkiv") == [posting.pk]


def test_an_alias_that_is_missing_comes_back_with_all_documents(whole, visit, asking, agency):
    posting = findable_posting(agency, title="Arkiv")
    assert indexing.deliver()
    [name] = index.indices("posting")
    patient().indices.delete_alias(index=name, name=index.alias("posting"))
    assert visit("arkiv") and breaker.state().reason == Reason.NO_INDEX
    assert indexing.catch_up() and breaker.state() is None
    assert elastic_finds(asking, agency, "arkiv") == [posting.pk]
    assert name not in index.indices("posting") and indexing.reconcile().found == []


def test_indices_that_are_gone_are_made_of_all_documents_and_not_of_the_newest(whole, visit, asking, agency):
    findable_posting(agency, title="Arkiv")
    assert indexing.deliver()
    whole.take_away("posting")
    newest = findable_posting(agency, title="Referat")
    assert indexing.catch_up()
    assert elastic_finds(asking, agency, "referat") == [newest.pk]
    assert visit("arkiv") and breaker.state() is None and indexing.reconcile().found == []


def test_a_read_only_index_lets_changes_wait_and_the_visitor_finds_them_all_the_same(whole, visit, agency):
    assert indexing.deliver()
    patient().indices.put_settings(index=f"{index.alias('posting')}-*", settings={"index.blocks.write": True})
    findable_posting(agency, title="Arkiv")
    assert not indexing.catch_up() and breaker.state().reason == Reason.READ_ONLY
    assert visit("arkiv") and Outbox.objects.get(kind="posting").attempts == 1
    patient().indices.put_settings(index=f"{index.alias('posting')}-*", settings={"index.blocks.write": None})
    assert indexing.catch_up() and breaker.state() is None and visit("arkiv")


def test_a_page_beyond_the_window_is_the_last_one(elastic, asking, agency):
    posting = findable_posting(agency, title="Arkiv")
    assert indexing.deliver()
    question = asking(elastic).question(employee(agency), size=20, page=10**9)
    results = elastic.find(question)
    assert (results.ids, results.page) == ([posting.pk], 1) and choosing.find(question) == results
    assert breaker.state() is None


def test_a_question_that_is_not_understood_leaves_the_next_ones_to_elasticsearch(between, asking, agency):
    assert indexing.deliver()
    question = asking(None).question(employee(agency), size=20_000)
    with pytest.raises(EngineAway) as away:
        ElasticEngine().find(question)
    assert away.value.reason == Reason.BAD_QUERY
    assert choosing.find(question).total == 0 and breaker.state() is None


def test_while_the_cache_is_away_too_everybody_is_answered(failing, settings, visit, agency):
    settings.CACHES = {"default": {"BACKEND": f"{LastingAwayCache.__module__}.LastingAwayCache"}}
    findable_posting(agency, title="Arkiv")
    failing.fault = FAULTS["too much to do"]
    assert visit("arkiv") and visit("arkiv") and failing.asked == 1
    breaker.close()
