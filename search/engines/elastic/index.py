"""How do documents get into Elasticsearch, and how is an index replaced while people search in it?"""

import time
from collections.abc import Iterable, Iterator
from itertools import islice

from django.conf import settings
from elasticsearch.helpers import scan, streaming_bulk
from elasticsearch_dsl import Index

from ...documents import Key
from ...models import SearchDocument
from .client import patient
from .mapping import SETTINGS, fingerprint, mapping

NEWER_IS_THERE = 409
BATCH = 2_000


def alias(kind: str) -> str:
    return f"{settings.ELASTICSEARCH_PREFIX}-{kind}"


def indices(kind: str) -> list[str]:
    """All indices of a kind: the one people search in and the one that is being filled. Writes go to both."""
    return sorted(patient().indices.get(index=f"{alias(kind)}-*", allow_no_indices=True, features="aliases"))


def create(kind: str) -> str:
    name = f"{alias(kind)}-{fingerprint()}-{time.time_ns():x}"
    index = Index(name, using=patient()).settings(**SETTINGS)
    index.mapping(mapping())
    index.create()
    return name


def write(kept: Iterable[SearchDocument]) -> dict[Key, str]:
    """The documents are read before the indices are listed, so that an index made meanwhile misses none of them."""
    rows = list(kept)
    refused = {}
    for kind in sorted({row.kind for row in rows}):
        for name in indices(kind) or [make(kind)]:
            refused |= send(name, [row for row in rows if row.kind == kind])
            patient().indices.refresh(index=name)
    return refused


def send_all(name, rows) -> dict[Key, str]:
    """Some thousands at a time, so that a hundred thousand need no more memory."""
    refused = {}
    while batch := list(islice(rows, BATCH)):
        refused |= send(name, batch)
    return refused


def send(name, rows) -> dict[Key, str]:
    """A version that is already overtaken is no error: what is newer is there."""
    actions = (action(name, row) for row in rows)
    options = {"chunk_size": 500, "raise_on_error": False, "max_retries": 5, "initial_backoff": 0.5}
    results = zip(rows, streaming_bulk(patient(), actions, **options), strict=True)
    return {
        Key(row.kind, row.object_id): str(result["index"].get("error"))
        for row, (is_written, result) in results
        if not is_written and result["index"]["status"] != NEWER_IS_THERE
    }


def action(name, row):
    return {
        "_op_type": "index",
        "_index": name,
        "_id": str(row.object_id),
        "version": row.seq,
        "version_type": "external_gte",
        "_source": source(row),
    }


def source(row):
    facts = dict(row.facts)
    facts["spans"] = {name: {"gte": low, "lte": high} for name, (low, high) in facts.get("spans", {}).items()}
    return {**facts, **row.words, "object_id": row.object_id, "live": row.live, "seq": row.seq, "digest": row.digest}


def make(kind):
    name = create(kind)
    patient().indices.update_aliases(actions=[{"add": {"index": name, "alias": alias(kind)}}])
    return name


def rebuild(kind: str) -> int:
    """Fill a new index beside the old one, then turn the alias in one call."""
    old = indices(kind)
    new = create(kind)
    rows = SearchDocument.objects.filter(kind=kind).order_by("pk")
    if refused := send_all(new, rows.iterator(chunk_size=BATCH)):
        raise RuntimeError(f"{len(refused)} documents were refused, and the old index stays: {refused}")
    patient().indices.refresh(index=new)
    moves = [{"remove": {"index": name, "alias": alias(kind)}} for name in old]
    patient().indices.update_aliases(actions=[*moves, {"add": {"index": new, "alias": alias(kind)}}])
    if old:
        patient().indices.delete(index=old)
    return rows.count()


def remove(kind: str) -> None:
    for name in indices(kind):
        patient().indices.delete(index=name)


def differences(kind: str) -> Iterator[str]:
    """Compares what the database keeps with what the alias answers, document by document."""
    asked = {"query": {"match_all": {}}, "_source": ["object_id", "seq", "digest", "live"]}
    found = scan(patient(), index=alias(kind), query=asked, size=5_000)
    there = {hit["_source"]["object_id"]: state(hit["_source"]) for hit in found}
    fields = ("object_id", "seq", "digest", "live")
    here = {row["object_id"]: state(row) for row in SearchDocument.objects.filter(kind=kind).values(*fields)}
    for object_id in sorted(here.keys() | there.keys()):
        if here.get(object_id) != there.get(object_id):
            yield f"{kind} {object_id}: database {here.get(object_id)}, Elasticsearch {there.get(object_id)}"


def state(row):
    return row["seq"], row["digest"], row["live"]
