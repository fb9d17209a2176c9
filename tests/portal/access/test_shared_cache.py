"""Is the cache in the database there after a migration, and does it count?"""

import pytest
from django.core.cache import cache
from django.core.management import call_command
from django.db import connection

from portal.access.tries import Limit

pytestmark = pytest.mark.django_db


@pytest.fixture
def in_the_database(settings):
    settings.CACHES = {"default": {"BACKEND": "django.core.cache.backends.db.DatabaseCache", "LOCATION": "some_cache"}}


def test_migrating_makes_its_table_and_may_be_done_again(in_the_database):
    for _time in range(2):
        call_command("migrate", verbosity=0)
        assert "some_cache" in connection.introspection.table_names()


def test_a_limit_counts_in_it(in_the_database):
    call_command("createcachetable", verbosity=0)
    limit = Limit("test", 2, 60)
    assert [bool(limit.take("somebody")) for _try in range(3)] == [True, True, False]
    assert limit.take("another")
    cache.clear()
    assert limit.take("somebody")
