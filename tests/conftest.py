"""What holds for every test: whose Elasticsearch indices, and which rows are back after a flush?"""

import gc
import os
from contextlib import nullcontext

import pytest
from django.conf import settings
from django.core.cache import cache
from django.utils import translation
from wagtail.signal_handlers import disable_reference_index_auto_update

from tests.factories.tree import portal_tree  # noqa: F401  a fixture for all
from tests.once import in_files
from tests.services import migrated, packages, standing


def pytest_configure():
    """Test processes share an Elasticsearch, two runs may do so too: each has index names of its own."""
    run = os.environ.get("PYTEST_XDIST_TESTRUNUID", str(os.getpid()))[:8]
    settings.ELASTICSEARCH_PREFIX = f"test-{run}-{os.environ.get('PYTEST_XDIST_WORKER', 'alone')}"


@pytest.hookimpl(wrapper=True)
def pytest_collection():
    """What is made while tests are collected stays until the last of them: it need not be looked through for what has
    become garbage, now or later."""
    gc.disable()
    collected = yield
    gc.freeze()
    gc.enable()
    return collected


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config, log):
    """Every file goes to whoever is free, so that what its tests share is made once; the journeys go to one process: a
    second browser would only slow both.

    xdist's own ``--dist loadgroup`` groups nothing under pytest 9.2 (version 3.8.0 writes a name that nobody reads).
    """
    from xdist.scheduler import LoadScopeScheduling

    class JourneysTogether(LoadScopeScheduling):
        def _split_scope(self, nodeid):
            return "journeys" if nodeid.startswith("tests/journeys/") else nodeid.partition("::")[0]

    return JourneysTogether(config, log)


@pytest.fixture(autouse=True)
def bokmal():
    """A request leaves its reader's language active in the thread; the next test is not that reader."""
    with translation.override("nb"):
        yield


@pytest.fixture(autouse=True)
def nothing_counted():
    """How often somebody has tried to sign in, and what else is counted and kept for a while, is no other test's."""
    cache.clear()


@pytest.fixture
def uploads(settings, tmp_path):
    """Kept in files, as when the portal runs."""
    for name, value in in_files(tmp_path).items():
        setattr(settings, name, value)
    return tmp_path


@pytest.fixture(autouse=True)
def unreferenced(request):
    """With each save Wagtail notes which page uses which file: a seventh of all work, and few tests ask.

    Those that do take the fixture ``references``.
    """
    with nullcontext() if "references" in request.fixturenames else disable_reference_index_auto_update():
        yield


@pytest.fixture
def references():
    """Wagtail notes who uses which file, as in the portal."""


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
def django_db_modify_db_settings(django_db_modify_db_settings):
    """On SQLite the migrations of the last session are taken over, if they are the same."""
    migrated.begin_with_copy()


@pytest.fixture(scope="session")
def django_db_setup(request, django_db_setup, django_db_blocker):
    """Plants the pages, and keeps all rows if a test of this session will take them away."""
    with django_db_blocker.unblock():
        migrated.keep_copy()
        plant_pages()
        if any(has_real_transactions(item) for item in request.session.items):
            standing.keep()


def plant_pages() -> None:
    """Once for all tests, because it takes longer than most of them."""
    from home.tree import plant

    plant()


def has_real_transactions(item) -> bool:
    marker = item.get_closest_marker("django_db")
    asked = {"transactional_db", "live_server"} & set(getattr(item, "fixturenames", ()))
    return bool(asked or (marker and marker.kwargs.get("transaction")))
