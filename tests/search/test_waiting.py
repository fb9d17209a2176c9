"""Which changes wait for Elasticsearch, and which wait no longer?"""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from search import indexing
from search.documents import Key
from search.indexing import delivery
from search.indexing.waiting import taken_off
from search.models import Outbox, Rebuild
from tests.factories.search import findable_posting

pytestmark = pytest.mark.django_db


def test_what_changes_while_search_engine_says_something_else_waits_for_the_index_there_is(agency, settings):
    """As while an operator has turned Elasticsearch off for a day, or in a process that was not told of it."""
    settings.SEARCH_ENGINE = "database"
    Rebuild.objects.create(kind="posting")
    posting = findable_posting(agency)
    assert Outbox.objects.get().object_id == posting.pk
    assert not indexing.is_due() and indexing.deliver()  # nobody is told here, and nobody tries each minute


def test_where_no_index_was_ever_made_nothing_waits(agency):
    findable_posting(agency)
    assert not Outbox.objects.exists()


def rows(first, number):
    made = [Outbox(kind="posting", object_id=first + place, seq=2) for place in range(number)]
    return Outbox.objects.bulk_create(made)


def test_many_that_were_taken_cost_as_little_as_few():
    def cost(waiting):
        with CaptureQueriesContext(connection) as asked:
            delivery.settle(waiting, {})
        return len(asked)

    assert cost(rows(1, 2)) == cost(rows(100, 80)) and not Outbox.objects.exists()


def test_what_was_overtaken_or_refused_still_waits():
    taken, overtaken, refused = rows(1, 3)
    Outbox.objects.filter(pk=overtaken.pk).update(seq=3)
    delivery.settle([taken, overtaken, refused], {Key("posting", refused.object_id): "wrong"})
    left = Outbox.objects.order_by("pk").values_list("pk", "seq", "refused", "attempts")
    assert list(left) == [(overtaken.pk, 3, False, 0), (refused.pk, 2, True, 1)]
    taken_off({refused.pk: 1})
    assert Outbox.objects.count() == 2
