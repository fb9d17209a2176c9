"""How do documents get into an index, and which failures concern one document alone?"""

from collections.abc import Iterable

from elasticsearch.helpers import streaming_bulk

from ...documents import Key
from ...models import SearchDocument
from ..base import EngineAway
from .client import patient, reason_told

NEWER_IS_THERE = 409
ITS_OWN_FAULT = {400, 413}


def written_through(name: str) -> str:
    """The alias that an index is written through."""
    return f"{name}.write"


def write(names: Iterable[str], rows: list[SearchDocument]) -> dict[Key, str]:
    """To indices that may be replaced meanwhile. Gives what was refused, and why."""
    refused = {}
    for name in names:
        refused |= send(name, rows, may_be_gone=True, refresh=True)
    return refused


def send(name, rows, *, may_be_gone=False, retries=0, **options) -> dict[Key, str]:
    """Raises EngineAway when it is the index that does not take them, and not a document that is wrong."""
    actions, refused = as_actions(name, rows)
    options |= {"chunk_size": 500, "max_chunk_bytes": 5_000_000, "raise_on_error": False, "require_alias": True}
    sent = streaming_bulk(patient(), actions.values(), max_retries=retries, initial_backoff=0.5, **options)
    for key, (_is_written, result) in zip(actions, sent, strict=True):
        status, error = result["index"]["status"], result["index"].get("error")
        if status in ITS_OWN_FAULT:
            refused[key] = told(error)
        elif status >= 300 and status != NEWER_IS_THERE and not (may_be_gone and status == 404):
            raise EngineAway(f"{name} takes no documents: {status} {told(error)}", reason_told(status, error))
    return refused


def as_actions(name, rows):
    """The actions, and what cannot be written as one: it must not hold up the others."""
    actions, refused = {}, {}
    for row in rows:
        try:
            actions[Key(row.kind, row.object_id)] = action(name, row)
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            refused[Key(row.kind, row.object_id)] = f"{type(error).__name__}: {error}"
    return actions, refused


def told(error) -> str:
    """What is wrong, and what caused it."""
    if not isinstance(error, dict):
        return str(error)
    cause = (error.get("caused_by") or {}).get("reason")
    return " – ".join(filter(None, [f"{error.get('type')}: {error.get('reason')}", cause]))


def action(name, row):
    return {
        "_op_type": "index",
        "_index": written_through(name),
        "_id": str(row.object_id),
        "version": row.seq,
        "version_type": "external_gte",
        "_source": source(row),
    }


def source(row):
    facts = dict(row.facts)
    ends = ends_of(facts.pop("spans", {}))
    about = {"object_id": row.object_id, "live": row.live, "seq": row.seq, "digest": row.digest}
    return {**facts, **ends, **row.words, **about}


def ends_of(spans):
    """Counts hold only for what begins before it ends (counts.Ends)."""
    for name, (low, high) in spans.items():
        if low > high:
            raise ValueError(f"{name} ends before it begins: {low} to {high}")
    return {
        "low": {name: low for name, (low, _) in spans.items()},
        "high": {name: high for name, (_, high) in spans.items()},
    }
