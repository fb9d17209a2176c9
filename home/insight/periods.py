"""Which period has the reader chosen, and which may she choose among?"""

from dataclasses import dataclass
from datetime import date

from django.db.models import Max, Min
from django.utils.translation import gettext as _

from portal.foundation.clock import oslo_today

from .models import Fact, Released
from .months import last_twelve, months_of
from .quarters import QUARTERS, Quarter


@dataclass(frozen=True)
class Period:
    """A year, or one quarter of it."""

    year: int
    number: int | None = None
    is_of_months = False

    @property
    def first(self):
        return Quarter(self.year, self.number).first if self.number else date(self.year, 1, 1)

    @property
    def last(self):
        return Quarter(self.year, self.number).last if self.number else date(self.year, 12, 31)

    def within(self, cells):
        rows = cells.filter(released__year=self.year)
        return rows.filter(released__quarter=self.number) if self.number else rows

    @property
    def code(self):
        return f"{self.year}-{self.number}" if self.number else str(self.year)

    @property
    def label(self):
        """Among the others of its year."""
        return str(self) if self.number else _("Hele %(year)s") % {"year": self.year}

    def __str__(self):
        return str(Quarter(self.year, self.number)) if self.number else str(self.year)


def years():
    """Those of which there is something, the newest first; this year when there is nothing."""
    days = Fact.objects.aggregate(first=Min("day"), last=Max("day"))
    if days["first"] is None:
        return [oslo_today().year]
    return list(range(max(days["last"].year, oslo_today().year), days["first"].year - 1, -1))


def newest_let_out(known):
    """The newest year of which something is let out for all; the newest known one when nothing is."""
    let_out = Released.objects.aggregate(newest=Max("year"))["newest"]
    return let_out if let_out in known else known[0]


def choices(known, *, with_months):
    """(label, its periods) of each year, the newest first. `with_months`: those too, where nothing is let out in parts;
    the last twelve before all."""
    if with_months and (twelve := last_twelve()).year in known:
        yield _("Siste tolv måneder"), [twelve]
    for year in known:
        yield str(year), [*begun_in(year), *(months_of(year) if with_months else ())]


def begun_in(year):
    """The year, and its quarters."""
    yield Period(year)
    for number in range(QUARTERS, 0, -1):
        if Quarter(year, number).first <= oslo_today():
            yield Period(year, number)


def period_in(text, offered, newest):
    """The period that a code names, and whether it was understood. Without a code: the year `newest`."""
    found = next((one for _label, some in offered for one in some if one.code == text), None)
    return found or Period(newest), bool(found) or not text
