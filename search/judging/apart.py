"""Where can strangers' postings be searched without the portal noticing? In a database, a cache and indices of their
own, made for the run and gone after it.

The database is of the kind that the portal has, so that what is measured is what people meet.
"""

import secrets
from contextlib import contextmanager

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.core.cache import caches
from django.core.cache.backends.locmem import LocMemCache
from django.db import DEFAULT_DB_ALIAS, connections
from django.test.utils import override_settings

from ..engines.base import Engine
from ..engines.database import DatabaseEngine


class NoPlace(Exception):
    """A place of its own cannot be had; the text says what is missing."""


@contextmanager
def own_database():
    """Whoever asks the database inside asks an empty one with all migrations; no follower hears of what is written."""
    portal, kept = connections[DEFAULT_DB_ALIAS], caches["default"]
    own, name = portal.copy(), settings.DATABASES[DEFAULT_DB_ALIAS]["NAME"]
    own.settings_dict["TEST"] = {**own.settings_dict["TEST"], "NAME": free_name(portal.vendor)}
    connections[DEFAULT_DB_ALIAS], caches["default"] = own, LocMemCache("judging", {})
    ContentType.objects.clear_cache()
    try:
        with override_settings(SEARCH_ENGINE="database"), made(own, name):
            yield
    finally:
        connections[DEFAULT_DB_ALIAS], caches["default"] = portal, kept
        ContentType.objects.clear_cache()


def free_name(vendor):
    token = f"judging_{secrets.token_hex(6)}"
    return f"file:{token}?mode=memory&cache=shared" if vendor == "sqlite" else token


@contextmanager
def made(own, name_before):
    try:
        own.creation.create_test_db(verbosity=0, serialize=False)
    except SystemExit as error:  # Django has written the database's own reason to stderr
        raise NoPlace("A database of its own could not be made: the portal's user may not create any.") from error
    try:
        yield
    finally:
        own.creation.destroy_test_db(name_before, verbosity=0)


def expect_answer(name: str) -> None:
    """Said at once, and not after the postings have been read into a database. Raises NoPlace."""
    if name == "database":
        return
    if not settings.ELASTICSEARCH_URL:
        raise NoPlace("ELASTICSEARCH_URL is empty: say where Elasticsearch is, or let make judge start one.")
    if not elastic().healthy():
        raise NoPlace(f"Elasticsearch does not answer at {settings.ELASTICSEARCH_URL}.")


def elastic():
    from ..engines.elastic import ElasticEngine  # a clone without Elasticsearch never loads its client

    return ElasticEngine()


@contextmanager
def engine_called(name: str) -> Engine:
    """The engine, knowing the kept postings; Elasticsearch keeps them in indices with a prefix of their own."""
    if name == "database":
        yield DatabaseEngine()
        return
    prefix = f"{settings.ELASTICSEARCH_PREFIX}-judging-{secrets.token_hex(6)}"
    with override_settings(SEARCH_ENGINE="elastic", ELASTICSEARCH_PREFIX=prefix):
        engine = elastic()
        try:
            engine.rebuild("posting")
            yield engine
        finally:
            engine.take_away("posting")
