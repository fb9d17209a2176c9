"""Which other agencies' postings meet this one? Offers meet needs, and swaps meet swaps that work both ways.

What an agency lends is read as a person would be: the same plans and points.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from listings.postings.choices import Kind
from listings.postings.models import PostingPage
from portal.foundation.admission import places_of
from portal.foundation.clock import oslo_today

from .explaining import Judgement, explain
from .following import OPENINGS
from .gathering import gathered
from .people import People
from .plan import plan_of
from .ranking import AT_A_TIME, OUT, in_order, points_of_openings, taken_in_order
from .rarity import terms_of_today
from .reading import capacity_facts, posting_facts
from .standing import Standing
from .vocabulary import words_of_today

MEETS = {Kind.NEED: (Kind.OFFER, Kind.SWAP), Kind.OFFER: (Kind.NEED, Kind.SWAP), Kind.SWAP: (Kind.SWAP,)}


@dataclass(frozen=True, slots=True)
class Counterpart:
    """`back` is there for a swap: how what this one lends suits the other."""

    posting: PostingPage
    judgement: Judgement
    back: Judgement | None = None


def read_capacities(ids):
    rows = PostingPage.objects.findable().open().exclude(kind=Kind.NEED).order_by("pk")
    rows = rows if ids is None else rows.filter(pk__in=ids)
    loaded = rows.with_facts().iterator(chunk_size=AT_A_TIME)
    words = words_of_today()
    return People(gathered(((posting.pk, capacity_facts(posting)) for posting in loaded), words), words)


_capacities = Standing(OPENINGS, read_capacities)


def counterparts(posting: PostingPage, by) -> Iterator[Counterpart]:
    """Those that `by` may see, of other agencies, the best first; one loads as many as one takes."""
    points = {Kind.NEED: lends, Kind.OFFER: asks, Kind.SWAP: both}[posting.kind](posting)
    own = [place.agency_id for place in places_of(by)]
    rows = PostingPage.objects.visible_to(by).findable().open().filter(kind__in=MEETS[posting.kind])
    rows = rows.exclude(agency__in=[*own, posting.agency_id])
    ids = np.array(list(points), dtype=np.int64)
    ordered = in_order(np.array(list(points.values()), dtype=np.int64), ids)
    for other in taken_in_order(rows, ordered):
        yield compared(posting, other)


def lends(posting) -> dict[int, int]:
    """Key of each posting that lends something → how that suits what this one asks for."""
    plan = plan_of(posting_facts(posting), terms_of_today())
    found = _capacities.brought_up((words_of_today(), oslo_today()))
    return {
        int(pk): int(points)
        for part, counts in found
        for pk, points in zip(part.ids, np.where(counts, part.points(plan), OUT), strict=True)
        if points > OUT
    }


def asks(posting) -> dict[int, int]:
    """Key of each posting that asks for something → how what this one lends suits it."""
    points, ids = points_of_openings(capacity_facts(posting))
    return {int(pk): int(number) for pk, number in zip(ids, points, strict=True) if number > OUT}


def both(posting) -> dict[int, int]:
    """A swap is as good as its worse way."""
    there, back = lends(posting), asks(posting)
    return {pk: min(there[pk], back[pk]) for pk in there.keys() & back.keys()}


def compared(posting, other) -> Counterpart:
    words, terms = words_of_today(), terms_of_today()

    def of(asking, lending):
        return explain(plan_of(posting_facts(asking), terms), capacity_facts(lending), words)

    if posting.kind == Kind.OFFER:
        return Counterpart(other, of(other, posting))
    back = of(other, posting) if posting.kind == Kind.SWAP else None
    return Counterpart(other, of(posting, other), back)
