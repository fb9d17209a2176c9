"""Does an administrator see how search stands, in plain words, and can she have it put right?"""

import pytest

from portal.privacy.models import AuditEntry
from search import indexing
from search.engines import breaker
from search.engines.base import EngineAway
from search.engines.database import storing
from search.engines.elastic import mapping
from search.engines.reasons import Reason
from search.facets import FACETS
from search.models import Outbox, SearchDocument, Upkeep
from tests.factories.agencies import portal_administrator, portal_editor
from tests.factories.search import findable_posting

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("portal_tree")]
STATUS, REBUILD = "/sok/status/", "/sok/bygg-paa-nytt/"


@pytest.fixture
def administrator(client):
    person = portal_administrator()
    client.force_login(person)
    return person


@pytest.fixture
def page(client, administrator):
    return lambda: " ".join(client.get(STATUS).content.decode().split())


@pytest.fixture
def ask(client, page, django_capture_on_commit_callbacks):
    """Presses a button; gives the page as it is when the worker has done its part."""

    def ask(verb="", address=STATUS):
        with django_capture_on_commit_callbacks(execute=True):
            assert client.post(address, {"verb": verb})["Location"] == STATUS
        return page()

    return ask


@pytest.fixture
def away(settings):
    settings.SEARCH_ENGINE, settings.ELASTICSEARCH_URL = "elastic", "http://127.0.0.1:9"


@pytest.fixture
def whole(elastic):
    for kind in FACETS:
        elastic.rebuild(kind)
    return elastic


def test_with_the_embedded_engine_alone_it_says_so_and_offers_what_there_is(page, agency, ask):
    findable_posting(agency)
    indexing.refresh_all("agency")
    text = page()
    assert "Portalen søker i sin egen database" in text and 'data-label="I databasen">1<' in text
    assert "Prøv å levere nå" not in text and "Det er ikke sammenlignet ennå" in text
    assert "Ingen forskjeller. Folk finner alt de skal." in ask("reconcile")
    assert "Sist prøvd" in ask(address=REBUILD) and Upkeep.objects.get(chore="rebuild").told["number"] == 2


def test_while_the_reserve_answers_it_says_since_when_and_why(page, away, agency):
    findable_posting(agency)
    breaker.trip(EngineAway("429 <too much>", Reason.BUSY))
    text = page()
    assert "Databasen svarer i stedet for Elasticsearch." in text and "Slik har det vært siden" in text
    assert str(Reason.BUSY.label) in text and "429 &lt;too much&gt;" in text
    assert "Ukjent akkurat nå" in text and "Den eldste har ventet siden" in text


def test_the_page_comes_though_elasticsearch_stops_at_that_moment(page, away):
    assert str(Reason.NO_CONTACT.label) in page() and breaker.state() is None


def test_when_all_is_well_it_says_so(whole, page, agency):
    findable_posting(agency)
    assert indexing.deliver()
    text = page()
    assert "Elasticsearch svarer, og søket virker som det skal" in text
    assert text.count("I orden") == len(FACETS) and 'data-label="I Elasticsearch">1<' in text


def test_an_index_that_is_missing_or_older_than_the_code_must_be_built(whole, page, ask, monkeypatch):
    monkeypatch.setattr(mapping.language, "version", lambda: "another")
    assert "Indeksen må bygges på nytt" in page()
    whole.take_away("story")
    assert "Ingen indeks" in page()
    ask(address=REBUILD)
    assert page().count("I orden") == len(FACETS)


def test_documents_that_hold_other_words_than_questions_ask_for_must_be_written_anew(page, ask, agency, monkeypatch):
    findable_posting(agency)
    indexing.refresh_all("agency")
    assert "Indeksen må bygges på nytt" not in page()
    monkeypatch.setattr(storing, "version", lambda: "another")
    assert "Indeksen må bygges på nytt" in page()
    ask(address=REBUILD)
    assert "Portalen søker i sin egen database" in page()


def test_documents_that_are_missing_must_be_written(page, agency):
    assert SearchDocument.objects.filter(kind="agency").delete() and "Indeksen må bygges på nytt" in page()
    indexing.refresh_all("agency")
    assert "Indeksen må bygges på nytt" not in page()


def test_what_was_refused_is_told_and_tried_again_when_she_asks(whole, page, ask, agency):
    findable_posting(agency)
    right = SearchDocument.objects.get(kind="posting")
    wrong = right.facts | {"order": {"newest": "ikke et tall"}}
    SearchDocument.objects.filter(pk=right.pk).update(facts=wrong)
    assert not indexing.deliver()
    text = page()
    assert f"Utlysning nr. {right.object_id}" in text and "passer ikke i indeksen" in text
    SearchDocument.objects.filter(pk=right.pk).update(facts=right.facts)
    ask("deliver")
    assert not Outbox.objects.exists() and "søket virker som det skal" in page()


def test_she_lets_elasticsearch_answer_again(whole, ask, page):
    breaker.trip(EngineAway("x", Reason.BUSY))
    assert "i stedet for Elasticsearch" in page()
    ask("deliver")
    assert breaker.state() is None and "søket virker som det skal" in page()


def test_what_could_not_be_done_is_told(away, ask, page):
    assert "Derfor kunne vi ikke sammenligne" in ask("reconcile")
    assert "Det gikk ikke" in ask(address=REBUILD)


def test_differences_are_told(page, ask, agency):
    posting = findable_posting(agency)
    indexing.refresh_all("agency")
    SearchDocument.objects.filter(object_id=posting.pk).update(digest="another")
    text = ask("reconcile")
    assert "1 forskjell." in text and f"posting {posting.pk}" in text
    ask(address=REBUILD)
    assert "Ingen forskjeller" in ask("reconcile")


def test_what_she_has_done_is_recorded(ask, administrator):
    for verb in ("deliver", "reconcile"):
        ask(verb)
    ask(address=REBUILD)
    assert set(AuditEntry.objects.filter(event__startswith="search.").values_list("event", "by")) == {
        (f"search.{chore}", administrator.pk) for chore in ("deliver", "reconcile", "rebuild")
    }


def test_a_forged_form_is_told_no(ask):
    assert 'data-color="danger"' in ask("everything") and not Upkeep.objects.exists()


def test_others_do_nothing_here(client):
    client.force_login(portal_editor())
    for address in (STATUS, REBUILD):
        assert client.get(address).status_code == 403 and client.post(address, {"verb": "deliver"}).status_code == 403
    assert not Upkeep.objects.exists()


def test_many_cost_as_little_as_few(whole, page, agency, django_assert_max_num_queries):
    findable_posting(agency)
    ids = range(10**6, 10**6 + 40)
    Outbox.objects.bulk_create([Outbox(kind="posting", object_id=pk, seq=1, refused=True) for pk in ids])
    page()
    with django_assert_max_num_queries(20):
        page()


def test_the_portal_is_ready_though_elasticsearch_is_away(client, away):
    breaker.trip(EngineAway("x", Reason.NO_CONTACT))
    assert client.get("/helse/klar/").status_code == 200
