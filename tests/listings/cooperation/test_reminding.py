"""Who is reminded of a proposal that nobody answers, and told that what both have agreed on runs out? Each once."""

from datetime import timedelta

import pytest
import time_machine
from django.core import mail
from django.core.management import call_command
from django.utils import timezone

from listings.agencies.actions import suspend_agency
from portal.foundation.clock import oslo_today
from portal.notifications.delivery import deliver_waiting
from portal.notifications.models import Message
from tests.factories import cooperation as make
from tests.factories.agencies import portal_administrator

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("hanne", "per", "siri", "kari")]
WAITS, ENDS = "cooperation_waits", "cooperation_ends"


def on_day(number):
    """The job, twice."""
    with time_machine.travel(timezone.now() + timedelta(days=number), tick=False):
        for _time in range(2):
            call_command("remind_of_cooperations", verbosity=0)


def told(kind, place):
    rows = Message.objects.filter(kind=kind).order_by("created_at", "person__name")
    return [(row.person.name, row.context[place]) for row in rows]


def ends_in(days):
    return {"holds_until": (oslo_today() + timedelta(days=days)).isoformat()}


def test_who_can_answer_is_reminded_after_one_week_and_after_three(dfo, kyst):
    make.sent(dfo, kyst)
    on_day(6)
    assert told(WAITS, "which") == []
    for day in (7, 20):
        on_day(day)
        assert told(WAITS, "which") == [("Per Kyst", "first")]
    for day in (21, 100):
        on_day(day)
        assert told(WAITS, "which") == [("Per Kyst", "first"), ("Per Kyst", "last")]


def test_what_is_sent_in_answer_waits_for_the_other_and_from_its_own_day(dfo, kyst):
    held = make.sent(dfo, kyst)
    on_day(7)
    with time_machine.travel(timezone.now() + timedelta(days=10), tick=False):
        make.countered(held, salary_paid_by="host")
    on_day(16)
    assert told(WAITS, "which") == [("Per Kyst", "first")]
    on_day(17)
    assert told(WAITS, "which")[1:] == [("Hanne Lyng", "first")]


@pytest.mark.parametrize("answer", [make.accept, make.declined, make.withdrawn])
def test_of_what_is_answered_no_mail_goes_and_nobody_is_reminded(dfo, kyst, answer):
    held = make.sent(dfo, kyst)
    on_day(7)
    answer(held)
    on_day(21)
    deliver_waiting()
    assert len(told(WAITS, "which")) == 1
    assert not [letter for letter in mail.outbox if "venter på svar" in letter.subject]


def test_both_hear_thirty_days_before_its_last_day_and_when_that_has_been(dfo, kyst):
    both = ["Hanne Lyng", "Per Kyst"]
    make.holding(dfo, kyst, **ends_in(40))
    on_day(9)
    assert told(ENDS, "how") == []
    for day in (10, 11, 40):
        on_day(day)
        assert told(ENDS, "how") == [(name, "soon") for name in both]
    for day in (41, 60):
        on_day(day)
        assert told(ENDS, "how")[2:] == [(name, "over") for name in both]


def test_the_mail_says_with_whom_and_when(dfo, kyst, hanne):
    make.holding(dfo, kyst, holds_until="2031-05-31")
    with time_machine.travel("2031-05-10T06:00:00+00:00", tick=False):
        call_command("remind_of_cooperations", verbosity=0)
        deliver_waiting()
    [letter] = [one for one in mail.outbox if one.to == [hanne.email] and "går ut" in one.subject]
    assert letter.subject == "Samarbeidsavtalen med Kystverket går ut 31. mai"


def test_a_new_last_day_takes_the_word_back_and_has_words_of_its_own(dfo, kyst):
    held = make.holding(dfo, kyst, **ends_in(30))
    on_day(0)
    make.accept(make.send(make.written(held, dfo, **ends_in(100)), dfo))
    for day in (1, 31):
        on_day(day)
    deliver_waiting()
    assert not [letter for letter in mail.outbox if "går ut" in letter.subject] and len(told(ENDS, "how")) == 2
    on_day(70)
    assert len(told(ENDS, "how")) == 4


def test_what_ran_out_long_ago_or_was_ended_is_not_told(dfo, kyst):
    make.holding(**ends_in(5))
    make.ended(make.holding(dfo, kyst, **ends_in(25)), kyst)
    Message.objects.all().delete()
    on_day(20)
    assert told(ENDS, "how") == []


@pytest.mark.parametrize("state", [make.sent, lambda *two: make.holding(*two, **ends_in(20))])
def test_nor_while_one_of_the_two_is_shut_out(dfo, kyst, state):
    state(dfo, kyst)
    suspend_agency(agency=kyst, by=portal_administrator())
    on_day(8)
    assert told(WAITS, "which") == told(ENDS, "how") == []
