"""Does what an agency reads of where its own candidates come from tell of no few people, however often it reads?"""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from home.insight.cuts import CUTS
from home.insight.models import REST
from home.insight.own import figures_of_own
from home.insight.periods import Period
from tests.home.insight.night import JULY, fewest, made, night, night_of, put, world

pytestmark = pytest.mark.django_db
LEAST = 5


def homes_of(agency, number=None):
    """What its own people read of where candidates come from: {area: number}, {} when it is not told."""
    figures = figures_of_own(Period(2026, number), agency, in_full=True)
    tables = next(figure for figure in figures if figure.measure.code == "interest").tables
    return {row.value: row.number for table in tables if table.cut.code == "home" for row in table.lines}


def test_tonight_beside_tomorrow_does_not_tell_an_agency_where_one_candidate_comes_from(agencies):
    """Five of hers come from an area, then a sixth: she who came between is not told."""
    own, *others = agencies
    home, other = others[1], others[3]
    first, next_day = date(2026, 5, 4), date(2026, 5, 5)
    night_of(
        first, made("interest", first, own, other=home, number=5), made("interest", first, own, other=other, number=7)
    )
    tonight = homes_of(own), homes_of(own, 2)
    night_of(next_day, made("interest", next_day, own, other=home))
    assert (homes_of(own), homes_of(own, 2)) == tonight == ({}, {})
    night_of(date(2026, 6, 30))
    told = homes_of(own, 2)
    assert told == {str(home.sector_id): 6, str(other.sector_id): 7}
    night_of(
        date(2026, 7, 2), made("interest", next_day, own, other=home), made("interest", JULY, own, other=home, number=6)
    )
    assert homes_of(own, 2) == told == homes_of(own), "what comes later moves nothing that is told"


def test_the_year_less_a_quarter_does_not_tell_an_agency_of_few(agencies):
    """Two from an area in the one quarter and five in the other: the year does not give away the two."""
    own, *others = agencies
    few, many = others[1], others[3]
    march, may = date(2026, 3, 4), date(2026, 5, 4)
    for day, number in ((march, 2), (may, 5)):
        put(made("interest", day, own, other=few, number=number), made("interest", day, own, other=many, number=9))
    put(made("interest", march, own, other=others[0], number=3))
    night(JULY)
    first, second, year = homes_of(own, 1), homes_of(own, 2), homes_of(own)
    assert first == {str(many.sector_id): 9, REST: 5} and second == {str(few.sector_id): 5, str(many.sector_id): 9}
    assert year == {str(few.sector_id): 5, str(many.sector_id): 18, REST: 5}


@given(st.integers(0, 10_000))
@settings(deadline=None, max_examples=10, suppress_health_check=list(HealthCheck))
def test_no_sum_and_no_difference_of_what_an_agency_reads_tells_where_few_come_from(agencies, seed):
    """The year adds up the parts of its quarters, and each part is empty or holds five."""
    facts, _cells = world(seed, agencies)
    for own in agencies:
        parts = [homes_of(own, number) for number in (1, 2)]
        year = homes_of(own)
        assert all(few_in(facts, own, number, part) == [] for number, part in zip((1, 2), parts, strict=True))
        told = {value: sum(part.get(value, 0) for part in parts) for part in parts for value in part if value != REST}
        assert {value: number for value, number in year.items() if value != REST} == told


def few_in(facts, own, quarter, part):
    """Areas, and those not shown one by one, that are told and hold few people."""
    groups = {}
    for fact in facts:
        if fact.agency_id == own.pk and (fact.day.month - 1) // 3 + 1 == quarter:
            home = CUTS["home"].values_of(fact)[0]
            groups.setdefault(home if home in part else REST, []).append(fact)
    assert not part or {value: len(rows) for value, rows in groups.items()} == part
    return [value for value in part if fewest(groups[value]) < LEAST]
