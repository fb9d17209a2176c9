"""On which days does what the demo tells happen?"""

from datetime import date

import pytest

from home.demo import files


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        (date(2026, 11, 23), "2027-04-30"),
        (date(2026, 11, 29), "2027-04-30"),
        (date(2026, 11, 30), "2027-05-07"),
        (date(2027, 11, 22), "2028-04-28"),
    ],
)
def test_dates_move_by_whole_weeks(today, expected):
    assert files.Calendar.of(today).day("2027-04-30") == date.fromisoformat(expected)
