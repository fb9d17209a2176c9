"""What is in the indices, compared with what the database keeps?"""

from collections.abc import Iterator

from django.conf import settings
from elasticsearch.helpers import scan

from ...facets import FACETS
from ...models import SearchDocument
from ..base import Standing
from .client import client, patient
from .index import alias, beginning, of_other_code


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


def standing() -> dict[str, Standing]:
    """Two calls within a reader's budget each, because somebody waits for the page that shows it."""
    found = client().indices.get(index=f"{settings.ELASTICSEARCH_PREFIX}-*", allow_no_indices=True, features="aliases")
    there = {name: frozenset(about["aliases"]) for name, about in found.items()}
    serving = {kind: name for kind in FACETS if (name := serves(kind, there))}
    if not serving:
        return {}
    live = {"query": {"term": {"live": True}}, "size": 0, "track_total_hits": True}
    asked = [part for name in serving.values() for part in ({"index": name}, live)]
    answers = client().msearch(searches=asked)["responses"]
    counts = dict(zip(serving, (answer["hits"]["total"]["value"] for answer in answers), strict=True))
    return {kind: Standing(name, alias(kind) in there[name], counts[kind]) for kind, name in serving.items()}


def serves(kind, there) -> str | None:
    """The index of this code, else the latest of another."""
    of_kind = {name: aliases for name, aliases in there.items() if name.startswith(beginning(kind))}
    own = [name for name, aliases in of_kind.items() if alias(kind) in aliases]
    return next(reversed([*of_other_code(kind, of_kind), *own]), None)
