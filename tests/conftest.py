"""What holds for every test: whose Elasticsearch indices, and which rows are back after a flush?"""

import os

import pytest
from django.apps import apps
from django.conf import settings
from django.core.cache import cache
from django.core.management import call_command
from django.core.management.color import no_style
from django.db import connection
from django.utils import translation
from pytest_django.plugin import blocking_manager_key

from tests.factories.tree import portal_tree  # noqa: F401  a fixture for all
from tests.services import packages

ROWS = pytest.StashKey[str]()


def pytest_configure():
    """Test processes share an Elasticsearch, two runs may do so too: each has index names of its own."""
    run = os.environ.get("PYTEST_XDIST_TESTRUNUID", str(os.getpid()))[:8]
    settings.ELASTICSEARCH_PREFIX = f"test-{run}-{os.environ.get('PYTEST_XDIST_WORKER', 'alone')}"


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config, log):
    """Every test goes to whoever is free, the journeys to one process: a second browser would only slow both.

    xdist's own ``--dist loadgroup`` groups nothing under pytest 9.2 (version 3.8.0 writes a name that nobody reads).
    """
    from xdist.scheduler import LoadScopeScheduling

    class JourneysTogether(LoadScopeScheduling):
        def _split_scope(self, nodeid):
            return "journeys" if nodeid.startswith("tests/journeys/") else nodeid

    return JourneysTogether(config, log)


@pytest.fixture(autouse=True)
def bokmal():
    """A request leaves its reader's language active in the thread; the next test is not that reader."""
    with translation.override("nb"):
        yield


@pytest.fixture(scope="session")
def elasticsearch_url():
    """The address of a real Elasticsearch; without one the test is left out, in CI it fails."""
    url = os.environ.get("ELASTICSEARCH_URL", "")
    if not url and os.environ.get("CI"):
        pytest.fail("CI needs Elasticsearch: run make test")
    return url or pytest.skip("no Elasticsearch: ELASTICSEARCH_URL is not set (make test starts one)")


@pytest.fixture(scope="session")
def lexicon():
    """The lexicon of Norwegian words; without one the test is left out, in CI it fails."""
    from search import language

    if language.is_there():
        return
    if os.environ.get("CI"):
        pytest.fail("CI needs the lexicon: run make setup")
    pytest.skip("no lexicon of Norwegian words (manage.py build_lexicon)")


@pytest.fixture(scope="session")
def apertium():
    """The real translator; without one the test is left out, in CI it fails."""
    if packages.APERTIUM.present():
        return
    if os.environ.get("CI"):
        pytest.fail("CI needs Apertium with its Norwegian pair: run make setup-tests")
    pytest.skip("no Apertium with its Norwegian pair (apt-get install apertium-nno-nob)")


@pytest.fixture(scope="session")
def django_db_setup(request, django_db_setup, django_db_blocker):
    """Keeps a copy of what the migrations filled in, if a test of this session will flush it away; plants the pages."""
    with django_db_blocker.unblock():
        if any(is_flushed_after(item) for item in request.session.items):
            request.config.stash[ROWS] = connection.creation.serialize_db_to_string()
        plant_pages()


def plant_pages() -> None:
    """Once for all tests, because it takes longer than most of them."""
    from home.tree import plant

    plant()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item, nextitem):
    """A test with real transactions ends in a flush, which takes the pages, locales and the vocabulary."""
    try:
        return (yield)
    finally:
        if nextitem and is_flushed_after(item) and ROWS in item.config.stash:
            with item.config.stash[blocking_manager_key].unblock():
                bring_rows_back(item.config.stash[ROWS])


def is_flushed_after(item) -> bool:
    marker = item.get_closest_marker("django_db")
    asked = {"transactional_db", "live_server"} & set(getattr(item, "fixturenames", ()))
    return bool(asked or (marker and marker.kwargs.get("transaction")))


def bring_rows_back(rows: str) -> None:
    call_command("flush", verbosity=0, interactive=False, inhibit_post_migrate=True)
    connection.creation.deserialize_db_from_string(rows)
    count_on_from_the_rows()
    apps.get_model("contenttypes", "ContentType").objects.clear_cache()
    cache.clear()
    plant_pages()
    connection.close()


def count_on_from_the_rows() -> None:
    """PostgreSQL's sequences began anew with the flush, and know nothing of the rows that came back."""
    with connection.cursor() as cursor:
        for statement in connection.ops.sequence_reset_sql(no_style(), apps.get_models(include_auto_created=True)):
            cursor.execute(statement)
