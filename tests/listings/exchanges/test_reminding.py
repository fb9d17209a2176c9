"""What does the calendar do with exchanges: complete them the day after, and remind of their days once?"""

from datetime import timedelta
from importlib import import_module

import pytest
from django.apps import apps
from django.core.management import call_command

from listings.agreements import actions as agreements
from listings.agreements.models import Agreement
from listings.agreements.status import Status
from listings.exchanges import actions
from portal.foundation.clock import oslo_today
from portal.foundation.message_kinds import kind_of
from portal.notifications.models import MailText, Message, Preference
from tests.factories.exchanges import agreed

pytestmark = pytest.mark.django_db
FAR = timedelta(days=300)


def tended():
    call_command("tend_exchanges", verbosity=0)


def kinds():
    """Without the reminders of lines, which have a rhythm of their own."""
    told = Message.objects.filter(kind__startswith="exchange_").exclude(kind="exchange_lines")
    return sorted(set(told.values_list("kind", flat=True)))


def from_today(days):
    return oslo_today() + timedelta(days=days)


@pytest.fixture
def between(home, host, kari):
    """`between(starts, ends)`, in days from today."""

    def made(starts, ends, **terms):
        return agreed(home, host, person=kari, starts=from_today(starts), ends=from_today(ends), **terms)

    return made


@pytest.mark.parametrize(
    ("period", "terms", "told"),
    [
        ((7, 300), {}, ["exchange_start"]),
        ((8, 300), {}, []),
        ((0, 300), {}, ["exchange_start"]),
        ((-10, 300), {"midway_talk": 7}, ["exchange_midway"]),
        ((-10, 300), {"midway_talk": 8}, []),
        ((-10, 300), {"midway_talk": -1}, []),
        ((-200, 30), {"extension_until": 90}, ["exchange_extension"]),
        ((-200, 31), {"extension_until": 90}, []),
        ((-200, 30), {}, []),
        ((-200, 14), {}, ["exchange_end"]),
        ((-200, -1), {"evaluation_due": 7}, []),
    ],
)
def test_each_day_is_told_in_its_time(between, period, terms, told):
    between(*period, **{name: from_today(days) for name, days in terms.items()})
    tended()
    assert kinds() == told


def test_all_three_parties_are_told_once(exchange, kari, hanne, marte):
    Agreement.objects.filter(pk=exchange.pk).update(ends=from_today(14))
    for _time in range(2):
        tended()
    told = [message.person for message in Message.objects.filter(kind="exchange_end")]
    assert sorted(one.name for one in told) == sorted(one.name for one in (kari, hanne, marte))


def test_a_day_that_is_moved_is_told_anew_and_the_old_one_stays_away(exchange, kari, marte):
    Agreement.objects.filter(pk=exchange.pk).update(ends=from_today(14))
    tended()
    first = Message.objects.get(kind="exchange_end", person=kari)
    assert kind_of("exchange_end").still_holds(kari, first.context)
    Agreement.objects.filter(pk=exchange.pk).update(ends=from_today(13))
    assert not kind_of("exchange_end").still_holds(kari, first.context)
    tended()
    assert Message.objects.filter(kind="exchange_end", person=kari).count() == 2


def test_of_a_talk_that_has_been_held_nobody_is_reminded(between, kari):
    agreement = between(-10, 300, midway_talk=from_today(5))
    actions.mark_held(agreement=agreement, by=kari, held_on=oslo_today())
    tended()
    assert kinds() == []


def test_of_what_is_cancelled_nobody_is_reminded(between, hanne):
    agreement = between(5, 300)
    agreements.cancel_agreement(agreement=agreement, by=hanne, text="Det passer ikke.")
    tended()
    assert kinds() == []


def test_it_is_complete_the_day_after_its_last_day(between):
    last_day, day_after = between(-100, 0), between(-300, -101)
    tended()
    status = dict(Agreement.objects.values_list("pk", "status"))
    assert status == {last_day.pk: Status.IN_FORCE, day_after.pk: Status.COMPLETED}
    tended()
    assert day_after.history.filter(event="complete").count() == 1


def test_it_is_not_complete_when_it_has_been_extended(between):
    agreement = between(-100, -1)
    Agreement.objects.filter(pk=agreement.pk).update(ends=from_today(20))
    tended()
    assert Agreement.objects.get().status == Status.IN_FORCE


def test_of_the_kind_that_is_gone_no_row_is_left(kari):
    for kind in ("exchange_evaluation", "exchange_end"):
        Message.objects.create(key=kind, kind=kind, person=kari)
        Preference.objects.create(person=kari, kind=kind, rhythm="daily")
        MailText.objects.create(code=kind, language="nb", subject="x", body="x", why="x")
    import_module("listings.exchanges.migrations.0004_a_kind_that_is_gone").forget(apps, None)
    left = Message.objects.get().kind, Preference.objects.get().kind, MailText.objects.get().code
    assert set(left) == {"exchange_end"}
