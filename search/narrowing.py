"""What does each choice let through, and what does each count count? Said once, for every engine."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from .criteria import Criteria, Joins
from .facets import Catalogue, Facet
from .options import Span, within


@dataclass(frozen=True, slots=True)
class Narrower:
    """Lets through what lies in one of the `spans`, or bears the `values`: one of them, or all."""

    field: str
    values: tuple[str, ...] = ()
    spans: tuple[Span, ...] = ()
    joins: Joins = Joins.ANY


@dataclass(frozen=True, slots=True)
class Counting:
    """Counted is what passes `others`: for each value of `field`, or for each value of `each` what it lets through."""

    others: tuple[Narrower, ...]
    field: str
    each: Mapping[str, Narrower] = field(default_factory=dict)


AWAY = "away"
"""The span of days in which a document is not there: a pause that ends by the calendar, without a write."""


def away(today: date) -> Narrower:
    """Lets through what is not there today; every engine leaves it out."""
    day = today.toordinal()
    return Narrower(AWAY, spans=(Span(day, day),))


def narrowers(criteria: Criteria, catalogue: Catalogue) -> dict[str, Narrower]:
    """By the facet's name. What qualifies another facet that has a choice, is within that one's."""
    return {
        facet.name: narrower(criteria, catalogue, facet)
        for facet in catalogue.facets
        if criteria.of(facet.name) and not criteria.of(facet.qualifies)
    }


def narrower(criteria: Criteria, catalogue: Catalogue, facet: Facet) -> Narrower:
    chosen, spans = sorted(criteria.of(facet.name)), catalogue.spans(facet)
    if spans:
        return Narrower(facet.field, spans=tuple(spans[value] for value in chosen))
    return Narrower(field_in(criteria, catalogue, facet), tuple(chosen), joins=facet.joins_in(criteria))


def field_in(criteria, catalogue, facet) -> str:
    qualifier = catalogue.qualifier_of(facet)
    qualities = criteria.of(qualifier.name) if qualifier else ()
    return within(facet.field, qualities) if qualities else facet.field


def counting(
    criteria: Criteria, catalogue: Catalogue, facet: Facet, passing: Mapping[str, Narrower] | None = None
) -> Counting:
    """A facet of alternatives leaves its own choice out; one whose values add up keeps it. `passing` are the narrowers,
    for who asks for one facet after the other."""
    passing = narrowers(criteria, catalogue) if passing is None else passing
    if criteria.of(facet.qualifies):
        return Counting(but(passing, facet.qualifies), facet.field, qualified(criteria, catalogue, facet))
    others = tuple(passing.values()) if facet.joins_in(criteria) is Joins.ALL else but(passing, facet.name)
    spans = catalogue.spans(facet)
    each = {value: Narrower(facet.field, spans=(span,)) for value, span in spans.items()}
    return Counting(others, field_in(criteria, catalogue, facet), each)


def qualified(criteria, catalogue, facet) -> dict[str, Narrower]:
    """What the choice in the qualified facet lets through when each value is the only one chosen here."""
    target = next(other for other in catalogue.facets if other.name == facet.qualifies)
    values = catalogue.options[facet.name]
    return {value: narrower(criteria.with_values(facet.name, [value]), catalogue, target) for value in values}


def but(passing: Mapping[str, Narrower], name: str) -> tuple[Narrower, ...]:
    return tuple(one for other, one in passing.items() if other != name)
