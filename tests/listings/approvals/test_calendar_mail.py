"""Does a manager get the last day to answer into her calendar, moved when it moves and taken out when it is off?"""

from datetime import timedelta

import pytest
import time_machine
from django.core import mail
from django.utils import timezone

from listings.approvals import actions
from portal.notifications.delivery import deliver_waiting
from tests.factories.approvals import asked, fresh
from tests.factories.calendars import calendar_parts, deadline_in

pytestmark = pytest.mark.django_db


def letters_to(address):
    deliver_waiting()
    return [one for one in mail.outbox if one.to == [address]]


def test_the_day_comes_with_the_question_and_moves_with_the_answer(waiting, kari, ingrid):
    with time_machine.travel(timezone.now() + timedelta(days=3), tick=False):
        first = deadline_in(letters_to(kari.email)[-1])[1]
        actions.question(approval=waiting, by=kari, text="Når?")
        moved = actions.reply(approval=waiting, by=ingrid, text="I mars")
        method, second = deadline_in(letters_to(kari.email)[-1])
    assert method == "PUBLISH" and second.dtstart.value == timezone.localdate(moved.expires_at)
    assert second.dtstart.value - first.dtstart.value == timedelta(days=3)
    assert first.uid.value == second.uid.value and int(first.sequence.value) < int(second.sequence.value)


def test_a_question_that_is_taken_back_is_taken_out(waiting, kari, ingrid):
    _method, event = deadline_in(letters_to(kari.email)[-1])
    actions.withdraw(approval=waiting, by=ingrid)
    method, gone = deadline_in(letters_to(kari.email)[-1])
    assert (method, gone.status.value, gone.uid.value) == ("CANCEL", "CANCELLED", event.uid.value)
    assert int(gone.sequence.value) > int(event.sequence.value)


def test_the_file_names_nobody_and_brings_no_link_that_opens_the_question(posting, ingrid, hanne):
    made = asked(posting, ingrid, address="leder@tilsyn.no")
    actions.confirm(approval=made, by=hanne)
    [letter] = letters_to("leder@tilsyn.no")
    _method, event = deadline_in(letter)
    text = event.serialize()
    assert ingrid.name not in text and made.message not in text and "/godkjenning/" not in text
    assert "DFØ" in event.summary.value and event.getChildValue("class") == "PRIVATE"
    assert event.dtstart.value == timezone.localdate(fresh(made).expires_at)


def test_a_receipt_brings_no_file(waiting, kari):
    actions.approve(approval=waiting, by=kari)
    assert calendar_parts(letters_to(kari.email)[-1]) == []
