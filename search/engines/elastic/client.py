"""How is Elasticsearch reached, and when is it away?"""

from contextlib import contextmanager
from functools import cache

from django.conf import settings
from elasticsearch import ApiError, Elasticsearch, TransportError
from elasticsearch_dsl import connections

from ..base import EngineAway

BUDGET = 1.0  # seconds a reader waits before the embedded engine answers instead
PATIENCE = 30.0  # seconds for writing, which nobody waits for


@cache
def connect(url: str, api_key: str) -> Elasticsearch:
    """The client retries without pause and has no breaker for one node, so it is told not to retry at all."""
    options = {"request_timeout": BUDGET, "max_retries": 0, "retry_on_timeout": False}
    return connections.create_connection("default", hosts=[url], api_key=api_key or None, **options)


def client() -> Elasticsearch:
    return connect(settings.ELASTICSEARCH_URL, settings.ELASTICSEARCH_API_KEY)


def patient() -> Elasticsearch:
    return client().options(request_timeout=PATIENCE)


@contextmanager
def answering():
    """Turns every way of not answering into EngineAway. 429 and 503 come as ApiError."""
    try:
        yield
    except (TransportError, ApiError) as error:
        raise EngineAway(f"Elasticsearch: {type(error).__name__}: {error}") from error
