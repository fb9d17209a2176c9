"""What is offered to a person who is writing? A few rows, by kind, each with the search that it leads to."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from django.http import QueryDict
from django.utils.translation import gettext as _

from ..criteria import joins_field
from ..facets import POSTING_FACETS
from ..filters import read_text
from .entries import Entry
from .index import Match
from .remembering import index

MOST = 8
MOST_OF_A_KIND = 3
KEPT = {*(facet.name for facet in POSTING_FACETS), *(joins_field(facet.name) for facet in POSTING_FACETS), "sort"}


@dataclass(frozen=True, slots=True)
class Offer:
    """`also` is the name that was found, when it is another than the label. `query` is the search it leads to."""

    label: str
    query: str
    also: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    label: str
    offers: tuple[Offer, ...]


def groups(data: QueryDict) -> list[Group]:
    """`data` is the address's query string as it would be sent now: the words, and what is chosen already."""
    text, refusal, _cut = read_text(data.get("q", ""))
    if refusal or not text:
        return []
    words, matches = meant(text)
    chosen = few(match for match in matches if match.entry.value not in data.getlist(match.entry.facet))
    names = {facet.name: facet.label for facet in POSTING_FACETS} | {"": _("Ord i utlysninger")}
    return [
        Group(str(names[facet]), tuple(offer(match, words, data) for match in found))
        for facet, found in groupby(in_kinds(chosen), key=lambda match: match.entry.facet)
    ]


def meant(text: str) -> tuple[str, list[Match]]:
    """What is found, and the words before it. The whole text may be one name; else it is the last word that grows."""
    before, _blank, last = text.rpartition(" ")
    if matches := index().matching(text):
        return "", matches
    return before, index().matching(last) if before else []


def few(matches: Iterable[Match]) -> list[Match]:
    """The nearest, but no kind crowds out the others; where there is room, the rest."""
    first, rest, times = [], [], {}
    for match in matches:
        times[match.entry.facet] = times.get(match.entry.facet, 0) + 1
        (first if times[match.entry.facet] <= MOST_OF_A_KIND else rest).append(match)
    return [*first, *rest][:MOST]


def in_kinds(matches: list[Match]) -> Iterator[Match]:
    """The kind that has the nearest match comes first."""
    kinds = dict.fromkeys(match.entry.facet for match in sorted(matches, key=lambda match: match.place))
    for kind in kinds:
        yield from (match for match in matches if match.entry.facet == kind)


def offer(match: Match, words: str, data: QueryDict) -> Offer:
    also = match.name if match.name != match.entry.label else ""
    return Offer(match.entry.label, query_of(match.entry, words, data), also)


def query_of(entry: Entry, words: str, data: QueryDict) -> str:
    """A thing becomes a choice beside the others; a word stands in the text. The page checks what it is asked."""
    query = QueryDict(mutable=True)
    text = words if entry.facet else f"{words} {entry.value}".strip()
    if text:
        query["q"] = text
    for name in filter(KEPT.__contains__, data):
        query.setlist(name, data.getlist(name))
    if entry.facet:
        query.appendlist(entry.facet, entry.value)
    return query.urlencode()
