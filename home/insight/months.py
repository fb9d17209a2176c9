"""Which months may an agency read its own of, one by one or the last twelve together?"""

from dataclasses import dataclass
from datetime import date, timedelta

from django.utils.translation import gettext as _

from portal.foundation.clock import oslo_today
from portal.foundation.dates import month_in_words
from portal.foundation.years import last_day_of

A_DAY = timedelta(days=1)
IN_A_YEAR = 12


@dataclass(frozen=True)
class Months:
    """Whole months only: facts that are old keep no more than theirs. No cell is of months, as all are of quarters."""

    first: date
    last: date
    code: str
    is_of_months = True

    @property
    def year(self):
        return self.last.year

    def within(self, cells):
        return cells.none()

    @property
    def label(self):
        return str(self)

    def __str__(self):
        ends = {"first": month_in_words(self.first), "last": month_in_words(self.last)}
        is_one = self.first == self.last.replace(day=1)
        return ends["last"] if is_one else _("%(first)s til %(last)s") % ends


def months_of(year):
    """Those that have begun, the newest first."""
    for number in range(IN_A_YEAR, 0, -1):
        first = date(year, number, 1)
        if first <= oslo_today():
            yield Months(first, last_day_of(first, 1), f"{first:%Y}-m{first:%m}")


def last_twelve():
    """Those that are over."""
    this = oslo_today().replace(day=1)
    return Months(this.replace(year=this.year - 1), this - A_DAY, "siste-12")
