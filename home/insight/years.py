"""How have the figures that matter most changed, year by year?

Nothing is reckoned anew: a year is the sum of the quarters that are let out of it, as the page of the year says it, and
what is not shown there is not shown here.
"""

from collections import defaultdict
from dataclasses import dataclass

from django.db.models import Q
from django.utils.translation import gettext as _

from .cuts import CUTS
from .figures import Figure
from .headlines import HEADLINES, Headline
from .measures.measure import Reckoning
from .models import REST, Cell, Released
from .quarters import QUARTERS
from .reading import number_of, quarters_told

LEAST_YEARS = 2


@dataclass(frozen=True)
class Point:
    """One year of a headline. `quarters`: how many of it are let out; None where it is read up to last night, and
    `is_over` says whether more may come."""

    year: int
    figure: Figure
    quarters: int | None = None
    is_over: bool = True

    @property
    def number(self):
        return self.figure.number

    @property
    def note(self):
        return self.figure.left_out

    @property
    def label(self):
        """With how much of the year the number is of, when it is not all."""
        if self.quarters is None:
            return str(self.year) if self.is_over else _("%(year)s (så langt)") % {"year": self.year}
        told = self.quarters - self.figure.hidden_quarters
        if self.number is None or told == QUARTERS:
            return str(self.year)
        return _("%(year)s (%(number)s av 4 kvartaler)") % {"year": self.year, "number": told}

    @property
    def text(self):
        return self.figure.said if self.number is None else self.figure.text


@dataclass(frozen=True)
class Course:
    """A headline through the years, the oldest first."""

    headline: Headline
    points: list[Point]

    @property
    def label(self):
        return self.headline.label

    @property
    def caveat(self):
        return self.headline.caveat

    @property
    def code(self):
        return "-".join(["years", self.headline.code, *(self.headline.answer or ())])


def courses_of(sector=None):
    """Of the whole, or of one ministry area."""
    return courses_from(HEADLINES, cells_at(HEADLINES, sector=sector, agency=None))


def cells_at(headlines, **place):
    """With the quarters in which nothing happened anywhere: that is told of the whole, and so of each place."""
    nothing = Q(sector=None, agency=None, cut="", is_hidden=False, number=0)
    cuts = {"", *(cut for headline in headlines for cut in headline.cuts)}
    codes = {headline.code for headline in headlines}
    rows = Cell.objects.filter(released__measure__in=codes, cut__in=cuts)
    return rows.filter(Q(**place) | nothing).select_related("released")


def courses_from(headlines, cells):
    found, let_out = defaultdict(list), quarters_let_out({headline.code for headline in headlines})
    for cell in cells:
        found[cell.released.measure, cell.released.year].append(cell)
    years = sorted({year for _code, year in let_out})
    return [
        Course(one, [point(one, year, found[one.code, year], let_out.get((one.code, year), 0)) for year in years])
        for one in headlines
    ]


def quarters_let_out(codes):
    """{(code, year): how many}"""
    found = defaultdict(int)
    for code, year in Released.objects.filter(measure__in=codes).values_list("measure", "year"):
        found[code, year] += 1
    return dict(found)


def point(headline, year, cells, quarters):
    return Point(year, figure_at(headline, cells, quarters), quarters)


def figure_at(headline, cells, quarters):
    """`quarters`: how many are let out, of which `cells` tell."""
    measure, told = headline.measure, [cell for cell in cells if not cell.cut and not cell.is_hidden]
    if headline.answer:
        known = [number for whole in told if (number := answered(headline.answer, whole, cells)) is not None]
        number, shown = sum(known) if known else None, len(known)
    else:
        number, shown = number_of(measure, told, cells), quarters_told(measure, told, cells)
    hidden = quarters - shown
    if hidden and number == 0 and measure.reckoning == Reckoning.COUNT:
        number = None  # nothing beside what is not shown would be read as nothing at all
    is_hidden = bool(hidden and number is None)
    return Figure(measure, number, is_hidden=is_hidden, hidden_quarters=hidden, note=headline.note)


def answered(answer, whole, cells):
    """How many in one quarter gave the answer; None when that is not told. Where there may be several, there is no rest
    that says whether some are left out."""
    cut, value = answer
    told = {cell.value: cell.number for cell in cells if cell.cut == cut and cell.released_id == whole.released_id}
    is_known = not whole.number or (told and REST not in told and not CUTS[cut].is_several)
    return told.get(value, 0 if is_known else None)


def through(courses, last=None):
    """Up to the year `last`; nothing when there is nothing to lay beside each other."""
    shown = [Course(one.headline, [p for p in one.points if last is None or p.year <= last]) for one in courses]
    return [one for one in shown if len(one.points) >= LEAST_YEARS]
