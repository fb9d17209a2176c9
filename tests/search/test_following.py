"""Does Elasticsearch follow what the database keeps, also through failures, overtaking and rebuilding?"""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from listings.postings.models import PostingPage
from listings.postings.signals import posting_published
from listings.postings.status import Status
from search import indexing
from search.documents import Key
from search.engines import breaker, choosing
from search.engines.base import EngineAway
from search.engines.elastic import ElasticEngine, index
from search.indexing import delivery
from search.models import Outbox, SearchDocument
from tests.factories.agencies import employee
from tests.factories.search import findable_posting, posting_in

pytestmark = pytest.mark.engines


@pytest.fixture
def nowhere(settings, db):
    """An Elasticsearch that nobody answers for."""
    settings.SEARCH_ENGINE, settings.ELASTICSEARCH_URL = "elastic", "http://127.0.0.1:9"


def reconcile(*flags):
    out = StringIO()
    call_command("search_reconcile", *flags, stdout=out)
    return out.getvalue()


def test_what_has_changed_is_not_found_until_it_is_told(elastic, asking, agency):
    person, posting = employee(agency), findable_posting(agency, title="Gammelt")
    question = asking(elastic).question(person)
    assert elastic.find(question).ids == []
    assert indexing.deliver()
    assert elastic.find(question).ids == [posting.pk]
    PostingPage.objects.filter(pk=posting.pk).update(status=Status.WITHDRAWN)
    indexing.refresh("posting", [posting.pk])
    assert elastic.find(question).total == 0


def test_an_older_version_never_overtakes_a_newer_one(elastic, agency):
    posting = findable_posting(agency)
    older = SearchDocument.objects.get(kind="posting", object_id=posting.pk)
    PostingPage.objects.filter(pk=posting.pk).update(title="Nyere")
    indexing.refresh("posting", [posting.pk])
    assert indexing.deliver()
    assert elastic.add([older]) == {}
    assert elastic.differences("posting") == []


def test_a_change_made_while_telling_goes_again(elastic, agency):
    posting = findable_posting(agency)
    waiting = list(Outbox.objects.filter(kind="posting"))
    PostingPage.objects.filter(pk=posting.pk).update(title="Nyere")
    indexing.refresh("posting", [posting.pk])
    delivery.settle(waiting, {})
    assert Outbox.objects.get(kind="posting").seq == 2


def test_what_is_told_to_nobody_waits_and_says_why(nowhere, agency):
    findable_posting(agency)
    assert not indexing.deliver()
    waiting = Outbox.objects.get(kind="posting")
    assert (waiting.attempts, "Elasticsearch" in waiting.error) == (1, True)


def test_when_elasticsearch_is_away_the_database_answers(nowhere, asking, agency):
    posting = findable_posting(agency)
    question = asking(None).question(employee(agency))
    with pytest.raises(EngineAway):
        ElasticEngine().find(question)
    assert choosing.find(question).ids == [posting.pk]
    assert breaker.state()
    assert choosing.find(question).ids == [posting.pk]
    assert not ElasticEngine().healthy()


def test_rebuilding_replaces_the_index_and_keeps_what_is_found(elastic, asking, agency):
    posting = findable_posting(agency)
    before = index.indices("posting")
    call_command("search_rebuild", "--kind", "posting", stdout=StringIO())
    after = index.indices("posting")
    assert (len(after), set(after) & set(before)) == (1, set())
    assert elastic.find(asking(elastic).question(employee(agency))).ids == [posting.pk]


def test_reconciling_finds_and_mends_a_difference(elastic, agency):
    posting = findable_posting(agency)
    call_command("search_rebuild", stdout=StringIO())
    assert "0 differences" in reconcile()
    PostingPage.objects.filter(pk=posting.pk).update(title="Bak ryggen på indeksen")
    with pytest.raises(CommandError, match="1 differences"):
        reconcile()
    assert "mended" in reconcile("--fix")
    assert "0 differences" in reconcile()


@pytest.mark.parametrize("wrong", [{"order": {"newest": "ikke et tall"}}, {"spans": {"start": [9, 3]}}], ids=str)
def test_a_document_that_elasticsearch_refuses_is_named(elastic, agency, wrong):
    findable_posting(agency)
    row = SearchDocument.objects.get(kind="posting")
    row.facts |= wrong
    assert list(elastic.add([row])) == [Key("posting", row.object_id)]


def test_a_change_is_told_after_the_commit(elastic, agency, django_capture_on_commit_callbacks):
    posting = posting_in(agency)
    with django_capture_on_commit_callbacks(execute=True):
        posting_published.send(sender=type(posting), posting=posting)
        assert Outbox.objects.filter(kind="posting").exists()
    assert not Outbox.objects.exists()
    assert elastic.differences("posting") == []
