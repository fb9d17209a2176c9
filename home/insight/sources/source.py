"""What is a source of facts, and how are its days bounded?"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from django.utils import timezone

from portal.foundation.clock import OSLO

from ..models import Fact
from ..quarters import Quarter


@dataclass(frozen=True)
class Source:
    """`facts(first, last)` gives what happened from the one day to the other, both with. `begins()` is the day of the
    oldest that is still known, or None. `is_known_by_both`: the other agency of a fact knows it too. `says`: the cuts
    that its facts have an answer in, whether its figures are split by them or not."""

    code: str
    begins: Callable
    facts: Callable[..., Iterable[Fact]]
    is_known_by_both: bool = False
    says: tuple[str, ...] = ()


SOURCES: dict[str, Source] = {}


def fact_source(code, *, begins, **more):
    def registered(facts):
        SOURCES[code] = Source(code, begins, facts, **more)
        return facts

    return registered


def between(field, first, last):
    """Moments on these days in Norway."""
    end = datetime.combine(last + timedelta(days=1), time(), OSLO)
    return {f"{field}__gte": datetime.combine(first, time(), OSLO), f"{field}__lt": end}


def day_of(moment):
    return timezone.localdate(moment, OSLO)


def oldest(rows, field):
    """The day of the first that has the field."""
    row = rows.exclude(**{field: None}).order_by(field).values_list(field, flat=True).first()
    return day_of(row) if isinstance(row, datetime) else row


def once_each(rows, known, key_of):
    """Without those whose key is known, or has been met."""
    met = set(known)
    for row in rows:
        if (key := key_of(row)) not in met:
            met.add(key)
            yield row


def counted(rows, first):
    """`rows`: (thing, day, whom it is about), in order from the first day of a quarter on. From `first` on: (thing,
    day, whether each of those people is met for the first time in the quarter)."""
    met = set()
    for thing, day, people in rows:
        marks = {(Quarter.of(day), place, person) for place, person in enumerate(people)}
        if day >= first:
            yield thing, day, not marks & met
        met |= marks


def fact(source, day, agency, *, other=None, **facts):
    places = {"agency_id": agency.pk if agency else None, "sector_id": agency.sector_id if agency else None}
    places |= {"other_id": other.pk if other else None, "other_sector_id": other.sector_id if other else None}
    return Fact(source=source, day=day, **places, **facts)
