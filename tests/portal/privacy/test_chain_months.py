"""Do the months of the log close with an anchor, and does what comes after hold when they are dropped?"""

import datetime

import pytest
import time_machine
from django.core.management import CommandError, call_command

from portal.privacy.chain.dropping import drop
from portal.privacy.chain.linking import close_month
from portal.privacy.chain.verifying import verify
from portal.privacy.models import Segment

from .chained import NOVEMBER, happen, number

pytestmark = pytest.mark.django_db
MONTH = datetime.date(2026, 11, 1)
DUE = datetime.datetime(2027, 12, 1, 12, tzinfo=datetime.UTC)


def test_a_month_ends_with_an_anchor_and_the_next_goes_on_from_it(log, person):
    happen(person, at=datetime.datetime(2026, 12, 1, 12, tzinfo=datetime.UTC))
    first, second = Segment.objects.order_by("-first_number")[:2][::-1]
    assert first.closed_at and not second.closed_at
    assert second.hash_before == first.last_hash and second.first_number == first.last_number + 1
    assert list(verify()) == []


def test_a_month_in_which_nothing_came_after_is_closed_by_the_calendar(log):
    december = datetime.datetime(2026, 12, 2, tzinfo=datetime.UTC)
    assert close_month(NOVEMBER) == 0
    assert (close_month(december), close_month(december)) == (1, 0)
    assert list(verify()) == []


def test_who_wrote_before_midnight_and_came_late_stands_in_the_next_month(log, person):
    close_month(datetime.datetime(2026, 12, 1, tzinfo=datetime.UTC))
    happen(person, at=datetime.datetime(2026, 11, 30, 22, tzinfo=datetime.UTC))
    assert str(number(log, 0).segment) == "2026-12" and list(verify()) == []


def test_a_month_is_dropped_whole_after_twelve_and_the_rest_still_holds(log, person):
    for month in (12, 1):
        year = 2026 if month == 12 else 2027
        happen(person, times=2, at=datetime.datetime(year, month, 10, tzinfo=datetime.UTC))
    assert drop(datetime.datetime(2027, 11, 30, tzinfo=datetime.UTC)) == 0
    with time_machine.travel(DUE):
        assert (drop(), drop()) == (5, 0)
        assert log.exclude(number=None).count() == 4 and list(verify()) == []


def test_an_anchor_of_a_dropped_month_cannot_be_changed_unseen(log, person):
    happen(person, at=datetime.datetime(2026, 12, 10, tzinfo=datetime.UTC))
    with time_machine.travel(DUE):
        drop()
        Segment.objects.exclude(dropped_at=None).update(last_hash="b" * 64)
        assert any("2026-12" in fault for fault in verify())


def taken_away(log, **marked):
    """By somebody who writes in the database, and marks the month as the calendar does."""
    log.filter(segment__month=MONTH)._raw_delete(log.db)
    Segment.objects.filter(month=MONTH).update(**marked)


@pytest.mark.parametrize("day", [(2026, 12, 11), (2027, 11, 30), (2030, 1, 1)])
def test_a_month_that_is_marked_as_dropped_too_early_is_a_fault(log, person, day):
    """Also on a day that has not come."""
    happen(person, at=datetime.datetime(2026, 12, 10, tzinfo=datetime.UTC))
    taken_away(log, dropped_at=datetime.datetime(*day, tzinfo=datetime.UTC))
    with time_machine.travel(DUE), pytest.raises(CommandError, match="2026-11 er merket som slettet"):
        call_command("verify_audit")


def test_a_first_month_that_is_gone_altogether_is_a_fault(log, person):
    happen(person, at=datetime.datetime(2026, 12, 10, tzinfo=datetime.UTC))
    log.filter(segment__month=MONTH)._raw_delete(log.db)
    Segment.objects.filter(month=MONTH).delete()
    assert any("tatt bort" in fault for fault in verify())
