"""By when is an evaluation answered, and which reminder is due on a day?"""

from datetime import date, timedelta

import pytest

from listings.evaluations.deadlines import Which, due_from, reminder_on

OPENED = date(2027, 6, 1)


@pytest.mark.parametrize(
    ("agreed", "days"),
    [(None, 21), (date(2027, 6, 30), 29), (date(2027, 6, 8), 7), (date(2027, 6, 7), 21), (date(2026, 6, 30), 21)],
)
def test_the_agreements_own_deadline_holds_when_it_leaves_some_time(agreed, days):
    assert due_from(OPENED, agreed) == OPENED + timedelta(days=days)


@pytest.mark.parametrize(
    ("day", "which"),
    [
        (0, None),
        (6, None),
        (7, Which.FIRST),
        (17, Which.FIRST),
        (18, Which.LAST),
        (21, Which.LAST),
        (22, Which.OVERDUE),
    ],
)
def test_reminders_come_on_the_seventh_and_the_eighteenth_day_and_when_it_is_overdue(day, which):
    today = OPENED + timedelta(days=day)
    assert reminder_on(today, OPENED, OPENED + timedelta(days=21)) == which
