"""What does a kept search ask for today, and what in it is known no longer?"""

from dataclasses import dataclass

from django.http import QueryDict

from .. import versions
from ..criteria import Criteria, Joins, joins_field
from ..facets import Catalogue
from ..filters import read_joins

NOT_FACETS = frozenset({"q", "sort", "side", versions.FIELD})


@dataclass(frozen=True, slots=True)
class Kept:
    """`unknown` are values that went; with `is_wider` the search would find more without them than she asked for."""

    criteria: Criteria
    unknown: tuple[str, ...] = ()
    is_wider: bool = False


def query_of(criteria: Criteria) -> str:
    """The address that is kept: what is asked for, not how it is sorted, with the version of the facets."""
    kept = QueryDict(Criteria(criteria.text, criteria.chosen, joins=criteria.joins).as_query(), mutable=True)
    kept[versions.FIELD] = str(versions.VERSION)
    return kept.urlencode()


def read_kept(query: str, catalogue: Catalogue) -> Kept:
    """A kept search never becomes wider by itself: what has lost a narrower rests until its owner has looked."""
    data = versions.of_today(QueryDict(query))
    joins, strange = read_joins(data, catalogue)
    not_facets = NOT_FACETS | {joins_field(facet.name) for facet in catalogue.facets if facet.turns}
    asked = {name: values for name, values in data.lists() if name not in not_facets}
    facets = {facet.name: facet for facet in catalogue.facets}
    found = {name: known(catalogue, name, asked[name]) for name in asked.keys() & facets.keys()}
    lost = {name: [value for value in asked[name] if name not in facets or not found[name][value]] for name in asked}
    chosen = {name: [value for value in values.values() if value] for name, values in found.items()}
    criteria = Criteria(data.get("q", ""), chosen, joins=joins)
    wider = (lost[name] and (not chosen.get(name) or facets[name].joins_in(criteria) is Joins.ALL) for name in asked)
    unknown = tuple(value for name in sorted(lost) for value in lost[name])
    return Kept(criteria, (*unknown, *strange), any(wider) or bool(strange))


def known(catalogue, name, values):
    """From each value to the one of today, or nothing."""
    options = catalogue.options[name]
    once = {old: option.value for option in options.values() for old in option.once}
    today = {value: once.get(value, value) for value in values}
    return {value: new if new in options else "" for value, new in today.items()}
