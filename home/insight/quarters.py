"""Which quarter is a day in, and which quarters lie between two days?"""

from dataclasses import dataclass
from datetime import date, timedelta

from django.utils.translation import gettext as _

MONTHS = 3
QUARTERS = 4


@dataclass(frozen=True, order=True)
class Quarter:
    year: int
    number: int

    @classmethod
    def of(cls, day):
        return cls(day.year, (day.month - 1) // MONTHS + 1)

    @property
    def first(self):
        return date(self.year, MONTHS * self.number - 2, 1)

    @property
    def next(self):
        return Quarter(self.year + 1, 1) if self.number == QUARTERS else Quarter(self.year, self.number + 1)

    @property
    def last(self):
        return self.next.first - timedelta(days=1)

    def __str__(self):
        return _("%(number)s. kvartal %(year)s") % {"number": self.number, "year": self.year}


def quarters_over(since, until):
    """Those that begin with the one `since` is in, and whose last day is no later than `until`."""
    quarter = Quarter.of(since)
    while quarter.last <= until:
        yield quarter
        quarter = quarter.next
