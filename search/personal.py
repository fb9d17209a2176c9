"""How does what was found come in the reader's own order? An engine narrows, and whoever registers here orders.

No engine knows a person. It gives the keys of all hits, as far as one may page, and her order is laid upon them: so it
is the same whichever engine answers, and what narrows and counts is as in every other order.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from portal.foundation.slots import Part

from .criteria import Criteria, Sort
from .engines.base import Question
from .engines.choosing import find
from .facets import Catalogue
from .results import DEEPEST, Results


class Order(Protocol):
    """One reader's own. `part` says on the page what comes first and why."""

    part: Part

    def ordered(self, ids: Sequence[int]) -> list[int]:
        """All of them, each once. They come in the kind's lasting order, which breaks ties."""

    def told(self, rows: Sequence) -> Mapping[int, dict]:
        """By key, what the card of a row says of it (components/card.html)."""


@dataclass(frozen=True, slots=True)
class Hint:
    """Why there is no such order for somebody, and what she could do."""

    text: str
    action: dict | None = None


class Orderer(Protocol):
    def hint_for(self, person, criteria: Criteria) -> Hint | None:
        """None when there is an order for her in this search."""

    def order_of(self, person) -> Order: ...


@dataclass(frozen=True, slots=True)
class Personal:
    """`order` is there when she has asked for it, and `hint` when she has and there is none."""

    is_offered: bool = False
    order: Order | None = None
    hint: Hint | None = None


NOBODYS = Personal()
_orderers: list[Orderer] = []


def register_orderer(orderer: Orderer) -> Orderer:
    """`orderer`: what answers as an Orderer; a module will do."""
    _orderers[:] = [orderer]
    return orderer


def personal_to(person, criteria: Criteria, catalogue: Catalogue) -> Personal:
    if not _orderers or Sort.FIT not in catalogue.sorts:
        return NOBODYS
    hint = _orderers[0].hint_for(person, criteria)
    if hint or criteria.sort is not Sort.FIT:
        return Personal(hint is None, hint=hint if criteria.sort is Sort.FIT else None)
    return Personal(True, _orderers[0].order_of(person))


def found_for(question: Question, order: Order | None) -> Results:
    """A page in her order when there is one, else in the one that is asked for."""
    if order is None:
        return find(question)
    found = find(question.about(replace(question.criteria, page=1), size=DEEPEST))
    page = question.page_of(found.total)
    hits = {hit.object_id: hit for hit in found.hits}
    ids = order.ordered(found.ids)[(page - 1) * question.size : page * question.size]
    return replace(found, hits=tuple(hits[key] for key in ids), page=page)
