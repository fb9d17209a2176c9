"""How are facets counted, and what does the answer say of them?

The hits are counted once for all facets; a chosen facet of alternatives has a count of its own, without its choice.
Everything is counted by the values that stand in the index, also the ends of spans and the places: of all counts
Elasticsearch does that one quickest (docs/decisions/0017). Plain mappings: as objects of the client they would take
longer to make than to be answered.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from itertools import accumulate

from ...facets import Catalogue
from ...narrowing import Counting
from ...options import Span
from .narrow import Narrowed, let_through

HITS, PLACES, LOW, HIGH = "-hits", "-places", "-low", "-high"  # no facet is called so, or ends so
MOST = 10_000  # different values: more than any facet has, so that none is left out


def counts(catalogue: Catalogue, narrowed: Narrowed) -> dict:
    """Aggregations. What counts all hits shares one filter; what leaves a choice out stands beside it."""
    within, alone = {PLACES: by_value("places")}, {}
    for facet in catalogue.facets:
        counted = buckets(facet.name, narrowed.counted[facet.name], catalogue.spans(facet))
        others = narrowed.others(facet.name)
        if others is None:
            within |= counted
        else:
            alone[facet.name] = filtered(others, counted)
    return {HITS: filtered(narrowed.hits, within), **alone}


def filtered(query, aggs):
    return {"filter": query.to_dict(), "aggs": aggs}


def buckets(name: str, counted: Counting, spans: Mapping[str, Span]) -> dict:
    if spans:
        ends = {name + LOW: f"low.{counted.field}.value", name + HIGH: f"high.{counted.field}.value"}
        return {end: by_value(field) for end, field in ends.items()}
    if counted.each:
        return {name: {"filters": {"filters": {value: let_through(one) for value, one in counted.each.items()}}}}
    return {name: by_value(f"terms.{counted.field}")}


def by_value(field):
    return {"terms": {"field": field, "size": MOST}}


def read(found: Mapping, catalogue: Catalogue) -> tuple[int, dict[str, dict[str, int]]]:
    """The places of all hits, and the counts of each facet's values, without zeros."""
    places = sum(int(number) * count for number, count in values(found[HITS][PLACES]).items())
    return places, {facet.name: read_facet(found, facet.name, catalogue.spans(facet)) for facet in catalogue.facets}


def read_facet(found, name, spans):
    found = found.get(name, found[HITS])
    if not spans:
        return values(found[name])
    begun, ended = Ends(values(found[name + LOW])), Ends(values(found[name + HIGH]))
    told = {value: begun.until(span.high) - ended.before(span.low) for value, span in spans.items()}
    return {value: count for value, count in told.items() if count}


def values(counted) -> dict[str, int]:
    buckets = counted["buckets"]
    named = buckets.items() if isinstance(buckets, dict) else ((bucket["key"], bucket) for bucket in buckets)
    return {value: bucket["doc_count"] for value, bucket in named if bucket["doc_count"]}


class Ends:
    """How many spans begin, or end, where. What has begun until the end of a span and has not ended before it begins,
    overlaps it."""

    def __init__(self, counts: Mapping[str, int]):
        there = sorted((int(place), count) for place, count in counts.items())
        self.places = [place for place, _ in there]
        self.sums = [0, *accumulate(count for _, count in there)]

    def until(self, place: int) -> int:
        return self.sums[bisect_right(self.places, place)]

    def before(self, place: int) -> int:
        return self.sums[bisect_left(self.places, place)]
