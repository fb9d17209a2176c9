"""What does the visitor ask for? Parsed once, immutable, and written back to an address."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType

from django.http import QueryDict

LONGEST_TEXT = 200


class Joins(StrEnum):
    """How several chosen values of one facet work together, as addresses say it."""

    ANY = "minst-en"
    ALL = "alle"


def joins_field(facet: str) -> str:
    """Where an address says how a facet's values work together."""
    return f"{facet}-treff"


class Sort(StrEnum):
    RELEVANCE = "relevans"
    NEWEST = "nyeste"
    DEADLINE = "frist"
    START = "oppstart"
    NAME = "navn"
    AVAILABLE = "ledig"
    FIT = "passer"

    @property
    def fields(self) -> tuple[str, ...]:
        """The sort keys in the index, the weightiest first; none for relevance, nor for how well things fit the one who
        looks: no engine knows her (personal.py). A name needs several."""
        return KEYS.get(self, (self.name.lower(),))


KEYS = {Sort.RELEVANCE: (), Sort.FIT: (), Sort.NAME: ("name", "name_2", "name_3")}


@dataclass(frozen=True, slots=True)
class Criteria:
    """`chosen` holds the values by the facet's name; a facet without a choice is absent. `joins` tells how the values
    of a chosen facet work together, where that is not as the facet itself has it."""

    text: str = ""
    chosen: Mapping[str, frozenset[str]] = field(default_factory=dict)
    sort: Sort = Sort.RELEVANCE
    page: int = 1
    joins: Mapping[str, Joins] = field(default_factory=dict)

    def __post_init__(self):
        kept = {name: frozenset(values) for name, values in sorted(self.chosen.items()) if values}
        joined = {name: Joins(joins) for name, joins in sorted(self.joins.items()) if name in kept}
        object.__setattr__(self, "chosen", MappingProxyType(kept))
        object.__setattr__(self, "joins", MappingProxyType(joined))

    def __hash__(self):
        return hash((self.text, tuple(self.chosen.items()), self.sort, self.page, tuple(self.joins.items())))

    def of(self, facet: str) -> frozenset[str]:
        return self.chosen.get(facet, frozenset())

    def has(self, facet: str, value: str) -> bool:
        return value in self.of(facet)

    def with_values(self, facet: str, values: Iterable[str]) -> "Criteria":
        return replace(self, chosen={**self.chosen, facet: frozenset(values)}, page=1)

    def toggled(self, facet: str, value: str) -> "Criteria":
        return self.with_values(facet, self.of(facet) ^ {value})

    def without(self, facet: str) -> "Criteria":
        return self.with_values(facet, ())

    def without_choices(self) -> "Criteria":
        return replace(self, chosen={}, page=1)

    @property
    def choices(self) -> tuple[tuple[str, str], ...]:
        """Every chosen (facet, value), in a lasting order."""
        return tuple((name, value) for name, values in self.chosen.items() for value in sorted(values))

    def as_query(self) -> str:
        """The address's query string; what is left at its default is left out."""
        query = QueryDict(mutable=True)
        if self.text:
            query["q"] = self.text
        for name, values in self.chosen.items():
            query.setlist(name, sorted(values))
        for name, joins in self.joins.items():
            query[joins_field(name)] = joins.value
        if self.sort is not Sort.RELEVANCE:
            query["sort"] = self.sort.value
        if self.page > 1:
            query["side"] = str(self.page)
        return query.urlencode()

    def as_address(self) -> str:
        """A link on the same page. A lone "?" clears what the present address asks."""
        return f"?{self.as_query()}"
