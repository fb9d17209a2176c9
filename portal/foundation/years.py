"""Which day is so many years or months away? A day that a month does not have, is its last one."""

import calendar
from datetime import date, timedelta

from .durations import DAYS_IN_MONTH

MONTHS = 12


def shifted(day, months):
    years, month = divmod(day.month - 1 + months, MONTHS)
    last = calendar.monthrange(day.year + years, month + 1)[1]
    return date(day.year + years, month + 1, min(day.day, last))


def years_before(day, years):
    return shifted(day, -years * MONTHS)


def last_day_of(starts, months):
    """The last day of a period of whole months: the day before the same date, and where the month does not have that
    date, the last day that it has. A whole year from 29 February ends on 28 February."""
    target = shifted(starts, months)
    return target - timedelta(days=1) if target.day == starts.day else target


def last_day_after(starts, months):
    """Of a length in months with decimals, as lengths are stored: whole months by the calendar, so that a year is one
    with a leap day too, and what is beyond them in days. One day at the least."""
    beyond = timedelta(days=round(float(months % 1) * DAYS_IN_MONTH))
    return max(starts, last_day_of(starts, int(months)) + beyond)


def length_of(starts, ends):
    """Whole months, and the days beyond them; both ends count."""
    months = 0
    while last_day_of(starts, months + 1) <= ends:
        months += 1
    begun = last_day_of(starts, months) if months else starts - timedelta(days=1)
    return months, (ends - begun).days
