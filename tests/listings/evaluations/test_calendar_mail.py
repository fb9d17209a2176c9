"""Does whoever answers an evaluation get its last day into her calendar, in place of the agreement's own?"""

from datetime import timedelta

import pytest
import time_machine
from django.core import mail
from django.core.management import call_command
from django.utils import timezone

from listings.agreements.calendar_file import agreed_days
from listings.agreements.calendar_file import event as agreed_event
from listings.agreements.status import Party
from portal.notifications.delivery import deliver_waiting
from tests.factories.calendars import calendar_parts, deadline_in

pytestmark = pytest.mark.django_db


def letters_to(person):
    deliver_waiting()
    return [one for one in mail.outbox if one.to == [person.email]]


def test_the_three_parties_get_the_day_that_holds_and_it_takes_the_place_of_the_agreed_one(opened):
    deliver_waiting()
    letters = [one for one in mail.outbox if calendar_parts(one)]
    assert len(letters) >= len(Party)
    agreement = opened.agreement
    [dated] = agreed_days({"evaluation_due": agreement.ends.isoformat()}, agreement.version).values()
    agreed = agreed_event(agreement, "evaluation_due", dated, "", "")
    for letter in letters:
        method, event = deadline_in(letter)
        assert (method, event.dtstart.value, event.uid.value) == ("PUBLISH", opened.due, str(agreed["uid"]))
        assert int(event.sequence.value) > agreed["sequence"] and agreement.person.name not in event.serialize()


def test_it_is_in_the_language_of_the_one_who_reads(opened):
    person = opened.agreement.person
    type(person).objects.filter(pk=person.pk).update(language="en")
    [letter] = filter(calendar_parts, letters_to(person))
    assert "Frist" not in deadline_in(letter)[1].summary.value


def test_a_reminder_brings_it_again_and_not_when_the_day_has_been(opened):
    person = opened.agreement.person
    for day, brings in ((8, True), (19, True), (22, False)):
        with time_machine.travel(timezone.now() + timedelta(days=day), tick=False):
            call_command("tend_evaluations", verbosity=0)
            assert bool(calendar_parts(letters_to(person)[-1])) == brings, day
