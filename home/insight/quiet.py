"""Which months of a table have no number: those in which there was nothing, and those that are not shown?"""

from collections import Counter, defaultdict
from dataclasses import replace

from django.db.models import Exists, OuterRef

from .cuts import CUTS
from .figures import Row
from .gathering import gathered
from .models import REST, Cell, Released
from .months import IN_A_YEAR

MONTH = "month"
NOTHING, NOT_SHOWN = 0, None


def with_quiet(table, quiet):
    """`quiet`: {month: NOTHING or NOT_SHOWN}. A month that is left out of a drawing looks as if it had not been."""
    known = {row.value: row for row in table.rows}
    names = CUTS[MONTH].labels({*known, *quiet})
    rows = [known.get(code) or Row(name, quiet[code], code) for code, name in names.items()]
    return replace(table, rows=rows)


def months_between(first, last):
    """As the cut has them, «2026-02»."""
    for at in range(number_of(first), number_of(last) + 1):
        yield f"{at // IN_A_YEAR}-{at % IN_A_YEAR + 1:02}"


def number_of(day):
    return IN_A_YEAR * day.year + day.month - 1


def quiet_in_full(period):
    """{source: months}, as far as the nights have come."""
    return {
        source: dict.fromkeys(months_between(period.first, min(period.last, until)), NOTHING)
        for source, until in gathered().items()
    }


def let_out_in(period):
    """{measure: {quarter: whether nothing happened anywhere}}"""
    nothing = Cell.objects.filter(released=OuterRef("pk"), sector=None, agency=None, cut="", is_hidden=False, number=0)
    rows = Released.objects.filter(year=period.year).annotate(is_nothing=Exists(nothing))
    found = defaultdict(dict)
    for row in rows.filter(quarter=period.number) if period.number else rows:
        found[row.measure][row.of] = row.is_nothing
    return found


def quiet_in(quarters, cells):
    """`cells`: of one place. Where the months that are told make up the quarter, there was nothing in the others; else
    not even that is said of them."""
    wholes = {cell.released.of: cell.number for cell in cells if not cell.cut and not cell.is_hidden}
    told = Counter()
    for cell in cells:
        if cell.cut == MONTH and cell.value != REST:
            told[cell.released.of] += cell.number
    known = {quarter for quarter, is_nothing in quarters.items() if is_nothing or wholes.get(quarter) == told[quarter]}
    return {
        month: NOTHING if quarter in known else NOT_SHOWN
        for quarter in quarters
        for month in months_between(quarter.first, quarter.last)
    }
