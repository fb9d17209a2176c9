"""How has an agency's own changed, year by year? What it reads of each year, beside each other."""

from collections import defaultdict
from dataclasses import replace

from portal.foundation.clock import oslo_today

from .figures import Figure
from .headlines import HEADLINES
from .measures.measure import Reckoning, own_sides
from .models import Fact
from .own import is_read_in_full, number_of, own_facts, side_of
from .years import Course, Point, cells_at, courses_from


def courses_of_own(agency, *, in_full):
    """`in_full` as in own.py: who does not handle candidates, reads of people what is let out."""
    headlines = own_headlines(in_full=in_full)
    of_facts = [one for one in headlines if is_read_in_full(one.measure, in_full=in_full)]
    others = [one for one in headlines if one not in of_facts and not one.measure.is_shielded]
    of_cells = [one for one in others if one.measure.reckoning == Reckoning.COUNT]
    found = {course.headline: course for course in from_facts(of_facts, agency)}
    if of_cells:
        found |= {course.headline: course for course in courses_from(of_cells, cells_at(of_cells, agency=agency))}
    return [found[one] for one in headlines if one in found]


def own_headlines(*, in_full):
    return [
        replace(one, code=side.code, of=side) for one in HEADLINES for side in own_sides(one.measure, in_full=in_full)
    ]


def from_facts(headlines, agency, holds=lambda fact: True):
    """`holds`: which facts are counted."""
    facts = defaultdict(list)
    for side, fact in own_facts(agency, Fact.objects.filter(source__in={one.measure.source for one in headlines})):
        if holds(fact):
            facts[side, fact.day.year].append(fact)
    years = [year for _side, year in facts]
    span = range(min(years), oslo_today().year + 1) if years else ()
    return [Course(one, [point(one, year, facts[side_of(one.measure), year]) for year in span]) for one in headlines]


def point(headline, year, facts):
    if headline.answer:
        cut, value = headline.answer
        facts = [fact for fact in facts if fact.cuts.get(cut) == value]
    return Point(year, Figure(headline.measure, number_of(headline.measure, facts)), is_over=year < oslo_today().year)
