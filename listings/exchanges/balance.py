"""How many full-time months is somebody away? Exact numbers, by the definition that stands beside them on the page.

In each calendar month: the days of the period that fall in it, of all its days, times the percentage. A whole month is
one, February too, and a whole year in full is twelve. Both ends count.
"""

import calendar
from collections import Counter
from datetime import date, timedelta
from fractions import Fraction
from functools import lru_cache

MONTHS = 12
A_DAY = timedelta(days=1)


def bounds_of_year(year):
    return date(year, 1, 1), date(year, MONTHS, 31)


@lru_cache(maxsize=600)
def bounds_of_month(year, month):
    return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])


def days_within(starts, ends, first, last):
    """How many days of the period lie in the other; none where it ends before it starts."""
    return max(0, (min(ends, last) - max(starts, first)).days + 1)


def months_between(first, last):
    """Each calendar month that has one of the days, as year and month."""
    year, month = first.year, first.month
    while (year, month) <= (last.year, last.month):
        yield year, month
        year, month = (year, month + 1) if month < MONTHS else (year + 1, 1)


def full_time_months(starts, ends, percentage, within=None):
    """A fraction. `within`: first and last day of what is asked about; else all of it."""
    return in_months(days_by_length(starts, ends, within)) * Fraction(percentage, 100)


def days_by_length(starts, ends, within=None):
    """How many days lie in months of 28, 29, 30 and 31 days: whole numbers, which many periods are quickly added in."""
    first, last = within or (starts, ends)
    first, last = max(starts, first), min(ends, last)
    found = Counter()
    for month in months_between(first, last):
        begins, finishes = bounds_of_month(*month)
        found[finishes.day] += days_within(first, last, begins, finishes)
    return found


def in_months(days):
    return sum((Fraction(number, length) for length, number in days.items()), Fraction(0))


def rounded(number):
    """To a tenth, halves up, also below nothing: 1/20 is 0.1 and −1/20 is −0.1."""
    tenths = (abs(number) * 20 + 1) // 2
    return float(tenths if number >= 0 else -tenths) / 10
