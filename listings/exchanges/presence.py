"""Who is out of an agency and in it, month by month in a year, and what does it come to in full-time months?"""

from collections import Counter
from dataclasses import dataclass
from datetime import date

from .balance import MONTHS, bounds_of_month, bounds_of_year, days_by_length, in_months, rounded
from .status import Stand

WHOLE = 100
"""Per cent."""


@dataclass(frozen=True)
class Month:
    """How many people for a day or more of it, and their full-time months, with a tenth."""

    first: date
    out: int
    inside: int
    months_out: float
    months_in: float


def in_year(found, year):
    first, last = bounds_of_year(year)
    return [one for one in found if one.touches(first, last)]


def month_by_month(found, agency, year):
    return [month_of(found, agency, bounds_of_month(year, month)) for month in range(1, MONTHS + 1)]


def month_of(found, agency, within):
    here = [one for one in found if one.touches(*within)]
    out = [one for one in here if one.is_out_of(agency)]
    inside = [one for one in here if not one.is_out_of(agency)]
    return Month(within[0], len(out), len(inside), rounded(together(out, within)), rounded(together(inside, within)))


def together(found, within):
    """Exact: an agency may have a thousand in a year."""
    days = Counter()
    for one in found:
        for length, number in days_by_length(one.starts, one.last_day, within).items():
            days[length] += number * one.percentage
    return in_months(days) / WHOLE


def balance_of(found, agency, year):
    """Also of what is agreed for the rest of the year. The difference is of the exact numbers."""
    within = bounds_of_year(year)
    out = together([one for one in found if one.is_out_of(agency)], within)
    inside = together([one for one in found if not one.is_out_of(agency)], within)
    return {"out": rounded(out), "inside": rounded(inside), "difference": rounded(inside - out)}


def begun(found, agency, year):
    """Those that began in the year, and those that will: what a plan's targets are held against."""
    counted = {"out": 0, "out_ahead": 0, "inside": 0, "inside_ahead": 0}
    for one in beginning_in(found, year):
        way = "out" if one.is_out_of(agency) else "inside"
        counted[f"{way}_ahead" if one.stand == Stand.COMING else way] += 1
    return counted


def beginning_in(found, year):
    """Not those that were cancelled before their first day."""
    return [one for one in found if one.starts.year == year and one.last_day >= one.starts]
