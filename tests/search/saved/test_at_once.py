"""When two do the same at the same moment, is a search still saved once, and a posting told of once?"""

import threading

import pytest
from django.db import connection

from portal.foundation.message_kinds import Rhythm
from portal.notifications.models import Message
from search.saved import actions
from search.saved.limits import in_half_a_year
from search.saved.looking import look_for_news
from search.saved.models import Hit, SavedSearch
from tests.factories.search import findable_posting

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def nobody_works_behind(settings):
    if connection.vendor == "sqlite":
        pytest.skip("SQLite lets one write at a time")
    settings.TASKS = {"default": {"BACKEND": "django_tasks.backends.dummy.DummyBackend"}}


def side_by_side(work, number=4):
    start, failures = threading.Barrier(number), []

    def begin():
        start.wait()
        try:
            work()
        except Exception as failure:
            failures.append(failure)
        finally:
            connection.close()

    threads = [threading.Thread(target=begin) for _number in range(number)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failures


def test_four_clicks_save_one_search(kari):
    words = {"name": "Arkiv", "rhythm": Rhythm.DAILY, "ends_on": in_half_a_year()}
    side_by_side(lambda: actions.save_search(query="q=arkiv&v=1", by=kari, **words))
    assert SavedSearch.objects.count() == 1


def test_four_workers_tell_each_posting_once(save, agency):
    save("arkiv")
    save(slag={"need"}, rhythm=Rhythm.WEEKLY)
    for number in range(5):
        findable_posting(agency, title=f"Arkiv {number}")
    side_by_side(look_for_news)
    assert Hit.objects.news().count() == Message.objects.filter(kind="search_met").count() == 10
