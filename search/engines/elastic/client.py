"""How is Elasticsearch reached, and when is it away?"""

from contextlib import contextmanager
from functools import cache

from django.conf import settings
from elasticsearch import ApiError, ConnectionTimeout, Elasticsearch, SerializationError, TransportError
from elasticsearch import ConnectionError as NoConnection
from elasticsearch.helpers import ScanError
from elasticsearch_dsl import connections

from ..base import EngineAway
from ..reasons import Reason

BUDGET = 1.0  # seconds a reader waits before the embedded engine answers instead
PATIENCE = 30.0  # seconds for writing, which nobody waits for

BY_FAILURE = {
    ConnectionTimeout: Reason.TOO_SLOW,
    NoConnection: Reason.NO_CONTACT,
    SerializationError: Reason.NOT_UNDERSTOOD,
    ScanError: Reason.PARTIAL,
}
BY_TYPE = {"cluster_block_exception": Reason.READ_ONLY, "index_closed_exception": Reason.NO_INDEX}
BY_STATUS = {
    400: Reason.BAD_QUERY,
    401: Reason.NO_ACCESS,
    403: Reason.NO_ACCESS,
    404: Reason.NO_INDEX,
    408: Reason.TOO_SLOW,
    429: Reason.BUSY,
    502: Reason.NO_CONTACT,
    503: Reason.NOT_READY,
    504: Reason.TOO_SLOW,
}


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
    """Turns every way of not answering into EngineAway. 429 and 503 come as ApiError; an answer of another form than
    Elasticsearch's own, from a proxy perhaps, is none."""
    try:
        yield
    except (TransportError, ApiError, ScanError) as error:
        raise EngineAway(f"Elasticsearch: {type(error).__name__}: {error}", reason_of(error)) from error
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        said = f"Elasticsearch answered something else: {type(error).__name__}: {error}"
        raise EngineAway(said, Reason.NOT_UNDERSTOOD) from error


def reason_of(error: Exception) -> Reason:
    if not isinstance(error, ApiError):
        return next((reason for kind, reason in BY_FAILURE.items() if isinstance(error, kind)), Reason.OTHER)
    body = error.body if isinstance(error.body, dict) else {}
    return reason_told(body.get("status") or error.meta.status, body.get("error"))


def reason_told(status: int, error) -> Reason:
    """What a status and Elasticsearch's description of an error mean; the description may be missing."""
    kind = error.get("type") if isinstance(error, dict) else None
    return BY_TYPE.get(kind) or BY_STATUS.get(status, Reason.OTHER)
