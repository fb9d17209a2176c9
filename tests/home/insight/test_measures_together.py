"""What do the figures tell of fewer than five when one is subtracted from another, and is that said?

Whatever has ended, has begun, and whatever is answered, was sent. Of neither are a few told of, however the cells of
both are added up; but the number of the one less that of the other is how many go on, or wait, and may be few.
"""

import random
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from home.insight.cuts import CUTS
from home.insight.measures.measure import MEASURES
from home.insight.models import Cell, Fact, Released
from portal.access.roles import PortalRole
from tests.factories.agencies import holder

from .night import FEBRUARY, JULY, SAID, history, made, night, put
from .spanned import facts_behind, few_that_are_told, table_of

pytestmark = pytest.mark.usefixtures("portal_tree")
TOGETHER = [("started", "ended"), ("interest", "chosen", "turned_down", "declined", "taken_back")]
EXCEPTION = "Det sier hvor mange som er ute eller venter på svar, men ikke hvem de er."


def lives(seed, agencies, first, *after):
    """What began, and what most of it came to, some days later: of the same person, in the same places."""
    drawn, began, later = random.Random(seed), list(history(seed, agencies, most=160, source=first)), []
    for fact in began:
        if drawn.random() < 0.8:
            places = {"agency": fact.agency, "other": fact.other, "cuts": fact.cuts}
            day = min(fact.day + timedelta(days=drawn.randrange(1, 90)), date(2026, 6, 30))
            later += made(drawn.choice(after), day, **places)
            later[-1].whom = fact.whom
    met = set()
    for fact in sorted(later, key=lambda one: one.day):
        mark = fact.source, fact.day.month > 3, fact.whom
        fact.people = int(mark not in met)
        met.add(mark)
    return began + later


@pytest.mark.parametrize("sources", TOGETHER)
@given(seed=st.integers(0, 10_000))
@settings(deadline=None, max_examples=4, suppress_health_check=list(HealthCheck))
def test_no_few_of_any_measure_are_told_of_by_the_cells_of_all_of_them(agencies, sources, seed):
    Fact.objects.all().delete(), Released.objects.all().delete()
    facts = list(lives(seed, agencies, *sources))
    put(facts)
    night(JULY)
    told = table_of(list(groups_of(facts)), facts)
    for owner in (None, *{fact.agency_id for fact in facts}):
        assert not list(few_that_are_told(told, facts, owner)), (seed, owner)


def groups_of(facts):
    """The facts behind each cell of any measure, but for answers of which one fact has several."""
    cells = list(
        Cell.objects.filter(is_hidden=False).exclude(cut="home", agency__isnull=False).select_related("released")
    )
    for cell in cells:
        mine = [fact for fact in facts if fact.source == MEASURES[cell.released.measure].source]
        if mine and not (cell.cut and CUTS[cell.cut].is_several):
            yield facts_behind(cell, mine, cells)


@pytest.mark.parametrize(("more", "fewer"), [("started", "ended"), ("interest", "turned_down")])
def test_what_is_left_may_be_few_and_that_is_said_beside_small_numbers(see, agencies, more, fewer):
    """Also where some began in a quarter of which that is not shown."""
    here, there, third, fourth, *_others = agencies
    for source, day, number in ((more, FEBRUARY, 4), (more, date(2026, 5, 4), 1), (fewer, date(2026, 5, 5), 3)):
        for agency, other in ((here, there), (third, fourth)):
            put(made(source, day, agency, other=other, number=number * 2, cuts=SAID | {"reason": "closer"}))
    night(JULY)
    reader = holder(PortalRole.REPORT_READER)
    asked = {"periode": "2026"}
    page, file = (see(reader, "insight:whole", **asked | more) for more in ({}, {"fil": "csv"}))
    report = see(reader, "insight:report", 2026)
    figures = {figure.measure.code: figure for _area, inside in page.context["sections"] for figure, *_splits in inside}
    assert (figures[more].number, figures[more].hidden_quarters, figures[fewer].number) == (16, 1, 12)
    for answer in (page, file, report):
        assert EXCEPTION in answer.content.decode()
