"""How many full-time months is a period? At its edges, and whatever it is."""

from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from listings.exchanges.balance import bounds_of_year, full_time_months, months_between, rounded

DAYS = st.dates(date(2019, 1, 1), date(2032, 12, 31))
PERCENTAGES = st.integers(0, 100)


@pytest.mark.parametrize(
    ("starts", "ends", "percentage", "months"),
    [
        (date(2027, 1, 1), date(2027, 12, 31), 100, 12),
        (date(2028, 1, 1), date(2028, 12, 31), 100, 12),
        (date(2027, 2, 1), date(2027, 2, 28), 100, 1),
        (date(2028, 2, 1), date(2028, 2, 28), 100, Fraction(28, 29)),
        (date(2028, 2, 29), date(2028, 2, 29), 100, Fraction(1, 29)),
        (date(2028, 2, 29), date(2028, 3, 1), 50, Fraction(1, 58) + Fraction(1, 62)),
        (date(2027, 4, 16), date(2027, 5, 15), 100, Fraction(15, 30) + Fraction(15, 31)),
        (date(2027, 12, 31), date(2028, 1, 1), 100, Fraction(2, 31)),
        (date(2027, 3, 1), date(2027, 5, 31), 20, Fraction(3, 5)),
        (date(2027, 3, 1), date(2027, 2, 28), 100, 0),
        (date(2027, 3, 1), date(2027, 3, 31), 0, 0),
    ],
)
def test_the_definition_at_its_edges(starts, ends, percentage, months):
    assert full_time_months(starts, ends, percentage) == months


def test_only_what_is_in_the_year_counts():
    period = date(2027, 12, 1), date(2028, 2, 29)
    assert [full_time_months(*period, 100, bounds_of_year(year)) for year in (2026, 2027, 2028)] == [0, 1, 2]


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(DAYS, DAYS, DAYS, PERCENTAGES)
def test_parts_of_a_period_are_the_whole(one, two, three, percentage):
    first, middle, last = sorted((one, two, three))
    parts = full_time_months(first, middle, percentage)
    parts += full_time_months(middle + timedelta(days=1), last, percentage)
    assert parts == full_time_months(first, last, percentage)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(DAYS, st.integers(0, 1500), PERCENTAGES)
def test_years_together_are_the_whole_and_no_more_than_its_months(starts, days, percentage):
    ends = starts + timedelta(days=days)
    whole = full_time_months(starts, ends, percentage)
    years = range(starts.year, ends.year + 1)
    assert sum(full_time_months(starts, ends, percentage, bounds_of_year(year)) for year in years) == whole
    assert 0 <= whole <= len(list(months_between(starts, ends))) * Fraction(percentage, 100)


@given(st.fractions(min_value=-1000, max_value=1000))
def test_rounding_is_near_and_the_same_both_ways(number):
    assert abs(rounded(number) - float(number)) <= 0.05 + 1e-9
    assert rounded(-number) == -rounded(number)


@pytest.mark.parametrize(("number", "shown"), [(Fraction(1, 20), 0.1), (Fraction(1, 21), 0), (Fraction(-1, 20), -0.1)])
def test_halves_go_up(number, shown):
    assert rounded(number) == shown
