"""Does nothing that is let out, in any sum or difference, tell of fewer than five people?

Every cell is a set of facts. What can be reckoned from all of them together is the space that they span; no group of
a few people that somebody might ask for lies in it, also when an agency takes away what it knows of its own.
"""

from functools import cache
from itertools import product

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from home.insight.cuts import CUTS
from home.insight.models import REST, Cell, Fact, Released
from home.insight.only import BY, choices
from home.insight.periods import Period
from home.insight.reading import figures_of
from home.insight.suppression import rounded_down
from home.insight.years import courses_of
from tests.factories.vocabulary import CountyFactory, ThemeFactory
from tests.home.insight.night import DRAWN, JULY, fewest, history, night, put, world
from tests.home.insight.spanned import facts_behind, few_that_are_told, table_of

pytestmark = pytest.mark.django_db
LEAST = 5
SOURCES = pytest.mark.parametrize("source", DRAWN)


@SOURCES
@given(seed=st.integers(0, 10_000))
@settings(deadline=None, max_examples=8, suppress_health_check=list(HealthCheck))
def test_each_cell_is_what_counting_gives_and_no_cell_is_a_small_group(agencies, source, seed):
    facts, cells = world(seed, agencies, source)
    for cell in cells:
        behind = facts_behind(cell, facts, cells)
        several = cell.cut and CUTS[cell.cut].is_several
        assert cell.number == (rounded_down(len(behind)) if several else len(behind)), (cell.cut, cell.value)
        assert not behind or fewest(behind) >= LEAST


@SOURCES
@given(seed=st.integers(0, 10_000))
@settings(deadline=None, max_examples=6, suppress_health_check=list(HealthCheck))
def test_no_sum_and_no_difference_of_cells_is_a_small_group(agencies, source, seed):
    """Nor with what an agency knows of its own taken away. Answers of which one fact has several are told rounded, see
    below."""
    facts, cells = world(seed, agencies, source)
    cells = [cell for cell in cells if not cell.cut or not CUTS[cell.cut].is_several]
    told = table_of([facts_behind(cell, facts, cells) for cell in cells], facts)
    for owner in (None, *{fact.agency_id for fact in facts}):
        assert not list(few_that_are_told(told, facts, owner)), (seed, owner)


def test_pages_of_quarters_and_the_year_read_the_same_cells(agencies):
    put(list(history(7, agencies, most=220)))
    night(JULY)
    year, first, second = (by_code(Period(2026, number)) for number in (None, 1, 2))
    assert year["interest"].number == first["interest"].number + second["interest"].number
    for table in year["interest"].tables:
        for row in table.lines:
            parts = [number_in(part["interest"], table.cut.code, row.value) for part in (first, second)]
            assert (row.number or 0) == sum(parts)


def by_code(period):
    return {figure.measure.code: figure for figure in figures_of(period, with_sectors=True)}


def number_in(figure, cut, value):
    return sum(row.number or 0 for t in figure.tables if t.cut.code == cut for row in t.lines if row.value == value)


@given(seed=st.integers(0, 10_000))
@settings(deadline=None, max_examples=6, suppress_health_check=list(HealthCheck))
def test_years_beside_each_other_add_up_the_cells_of_their_quarters_and_nothing_else(agencies, seed):
    """So they lie in the space that the cells span: no number more to subtract, and what is hidden stays hidden."""
    Fact.objects.all().delete(), Released.objects.all().delete()
    for year, source in product((2025, 2026), ("interest", "published")):
        drawn = list(history(seed + year, agencies, most=220, source=source))
        for fact in drawn:
            fact.day = fact.day.replace(year=year)
        put(drawn)
    night(JULY)
    read = cache(figures)
    for sector in (None, *{agency.ministry for agency in agencies}):
        for course in courses_of(sector):
            for point in course.points:
                parts = [
                    told_by_quarter(course.headline, Period(point.year, n), sector, read)
                    for n in range(1, point.quarters + 1)
                ]
                known = [part for part in parts if part is not None]
                told = sum(known) or (None if len(known) < len(parts) else 0)
                assert point.number == told, (course.label, point.year, sector)


@pytest.mark.parametrize("source", ["interest", "chosen", "started", "ended"])
@given(seed=st.integers(0, 10_000))
@settings(deadline=None, max_examples=4, suppress_health_check=list(HealthCheck))
def test_what_is_seen_alone_is_a_cell_that_is_seen_beside_the_others_too(agencies, source, seed):
    """One form, county or theme, less or beside what is seen without it: the same cells, so nothing more to subtract;
    and where there is no cell, no number but that nothing happened at all."""
    for code, slug in zip("123", ("ku", "hr", "data"), strict=True):
        CountyFactory(code=code), ThemeFactory(slug=slug)
    world(seed, agencies, source)
    known, read = [one for _label, some in choices() for one in some], cache(figures)
    assert {(one.cut, one.value) for one in known} == set(
        Cell.objects.filter(cut__in=BY, sector=None, agency=None).exclude(value=REST).values_list("cut", "value")
    )
    for one in known:
        parts = {headline.code: [] for headline in one.headlines}
        for number in (1, 2):
            seen = {figure.measure.code: figure.number for figure in one.figures(Period(2026, number))}
            for headline in one.headlines:
                told = told_by_quarter(headline, Period(2026, number), None, read)
                assert seen[headline.code] == told, (one.code, headline.code, number)
                assert cells_of(headline, number) == ({told} if told else set()), (one.code, headline.code, number)
                parts[headline.code].append(told)
        for figure in one.figures(Period(2026)):
            whole = [part for part in parts[figure.measure.code] if part is not None]
            assert figure.number == (sum(whole) or (0 if len(whole) == 2 else None))


def figures(period, sector):
    return {figure.measure.code: figure for figure in figures_of(period, sector=sector)}


def cells_of(headline, number):
    cut, value = headline.answer
    cells = Cell.objects.filter(sector=None, agency=None, cut=cut, value=value, released__quarter=number)
    return set(cells.filter(released__measure=headline.code).values_list("number", flat=True))


def told_by_quarter(headline, period, sector, read):
    """What the page of a quarter says; None when it does not."""
    whole, figure = (read(period, at)[headline.code] for at in (None, sector))
    if headline.answer is None or not figure.number:
        return 0 if whole.number == 0 else figure.number
    cut, answer = headline.answer
    rows = {row.value: row.number for table in figure.tables if table.cut.code == cut for row in table.lines}
    return rows.get(answer, None if not rows or REST in rows or CUTS[cut].is_several else 0)
