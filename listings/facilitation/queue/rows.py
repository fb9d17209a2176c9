"""What is a row of the facilitator's list, and where do rows come from?"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Case, Value, When

from ..limits import MOST_OF_A_KIND, PATIENCE


@dataclass(frozen=True)
class Row:
    """Why it is here, and what the next step is. `since`: from when. `remind` says that one click reminds."""

    kind: str
    pk: int
    title: str
    why: str
    step: str
    url: str
    since: datetime
    lang: str = ""
    remind: bool = False

    @property
    def ref(self):
        return f"{self.kind}:{self.pk}"

    @property
    def due(self):
        return self.since + PATIENCE[self.kind]


@dataclass(frozen=True)
class Look:
    """Who looks, and for which row alone; without one for all. `away`: keys of those that are put away."""

    by: object
    only: int | None = None
    away: tuple[int, ...] = ()

    def oldest(self, rows, since, most=MOST_OF_A_KIND):
        """No more than `most`, by the column `since`; those that are put away are the first to be left out."""
        if self.only is not None:
            return rows.filter(pk=self.only)
        last = [Case(When(pk__in=self.away, then=Value(1)), default=Value(0))] if self.away else []
        return rows.order_by(*last, since, "pk")[:most]


SOURCES: dict[str, Callable] = {}


def source(kind):
    """`rows(look)` gives what is to do of this kind, by what `look.by` may see and through `look.oldest`. In as many
    queries whatever their number."""

    def registered(rows):
        SOURCES[kind] = rows
        return rows

    return registered
