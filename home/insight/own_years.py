"""How has an agency's own changed, year by year? What it reads of each year, beside each other."""

from collections import defaultdict
from dataclasses import replace
from typing import NamedTuple

from django.db.models import BooleanField, ExpressionWrapper, Q, Sum
from django.db.models.fields.json import KT

from portal.foundation.clock import oslo_today

from .cuts import CUTS
from .figures import Figure
from .headlines import HEADLINES
from .measures.measure import Reckoning, own_sides
from .models import Fact
from .own import is_own, is_read_in_full, number_of, side_of, sources_of_senders
from .years import Course, Point, cells_at, courses_from


class Alike(NamedTuple):
    """So many facts that say the same."""

    value: float | None
    number: int
    cuts: dict


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


def from_facts(headlines, agency, only=None):
    """`only`: the one answer that is counted."""
    facts = defaultdict(list)
    for side, year, fact in put_together(headlines, agency, {only.cut} if only else set()):
        if only is None or only.holds(fact):
            facts[side, year].append(fact)
    years = [year for _side, year in facts]
    span = range(min(years), oslo_today().year + 1) if years else ()
    return [Course(one, [point(one, year, facts[side_of(one.measure), year]) for year in span]) for one in headlines]


def put_together(headlines, agency, cuts):
    """(side, year, fact), one fact for all that are alike: there may be tens of thousands."""
    cuts = sorted(cuts.union(*(one.cuts for one in headlines)))
    sources = {one.measure.source for one in headlines}
    sides = {"answers": is_place("agency", agency), "has_sent": is_place("other", agency)}
    rows = Fact.objects.filter(is_own(agency), source__in=sources).annotate(**sides)
    groups = rows.values_list("source", *sides, "day__year", "value", *map(said_of, cuts))
    for source, answers, has_sent, year, value, *said, number in groups.annotate(Sum("number")).order_by():
        fact = Alike(value, number, dict(zip(cuts, said, strict=True)))
        if answers:
            yield (source, False), year, fact
        if has_sent and source in sources_of_senders():
            yield (source, True), year, fact


def said_of(cut):
    """As text, where there is one answer: of tens of thousands that is half the time that JSON takes."""
    return f"cuts__{cut}" if CUTS[cut].is_several else KT(f"cuts__{cut}")


def is_place(field, agency):
    return ExpressionWrapper(Q(**{field: agency}), BooleanField())


def point(headline, year, facts):
    if headline.answer:
        cut, value = headline.answer
        facts = [fact for fact in facts if fact.cuts.get(cut) == value]
    return Point(year, Figure(headline.measure, number_of(headline.measure, facts)), is_over=year < oslo_today().year)
