"""Does another program read the talk in the mails, moved and taken out, without a word of who meets whom?"""

from datetime import timedelta

import pytest
import time_machine
from django.core import mail

from listings.applications import actions
from listings.applications.models import Application
from portal.notifications.delivery import deliver_waiting
from tests.factories.calendars import calendar_parts, deadline_in
from tests.factories.talks import PLACE, WORDS, at, called, talk_with

pytestmark = pytest.mark.django_db


def letters_to(person):
    deliver_waiting()
    return [one for one in mail.outbox if one.to == [person.email]]


def event_to(person):
    return deadline_in(letters_to(person)[-1])


def anew(application):
    return Application.objects.with_facts().get(pk=application.pk)


def test_the_talk_comes_is_moved_and_goes():
    case = called()
    talk = talk_with(case)
    method, first = event_to(case.person)
    assert (method, first.dtstart.value, first.dtend.value) == (
        "PUBLISH",
        talk.starts,
        talk.starts + timedelta(minutes=45),
    )
    assert (first.location.value, first.contents["class"][0].value) == (PLACE, "PRIVATE")
    assert first.url.value.endswith(case.get_absolute_url())
    kept = (case.posting.agency.short, case.posting.agency.name_nb, case.posting.title, case.person.name, WORDS)
    assert not [word for word in kept if word in first.serialize()]
    moved = talk_with(case, starts=at(3))
    method, second = event_to(case.person)
    assert (method, second.uid.value, second.dtstart.value) == ("PUBLISH", first.uid.value, moved.starts)
    actions.call_off_talk(application=case, by=case.posting.created_by)
    method, gone = event_to(case.person)
    assert (method, gone.uid.value, gone.status.value) == ("CANCEL", first.uid.value, "CANCELLED")
    assert int(first.sequence.value) < int(second.sequence.value) < int(gone.sequence.value)


def test_a_second_talk_stands_beside_the_one_that_was_held():
    case = called()
    talk_with(case)
    _method, held = event_to(case.person)
    with time_machine.travel(at(2), tick=False):
        talk_with(case, starts=at(3))
        _method, second = event_to(case.person)
        moved = talk_with(case, starts=at(4))
        method, later = event_to(case.person)
        assert (method, later.dtstart.value) == ("PUBLISH", moved.starts)
        assert later.uid.value == second.uid.value != held.uid.value
        actions.call_off_talk(application=case, by=case.posting.created_by)
        method, gone = event_to(case.person)
        assert (method, gone.uid.value, gone.status.value) == ("CANCEL", second.uid.value, "CANCELLED")
        assert int(second.sequence.value) < int(later.sequence.value) < int(gone.sequence.value)


def test_a_new_time_after_the_first_was_called_off_is_the_same_event():
    case = called()
    talk_with(case)
    _method, first = event_to(case.person)
    actions.call_off_talk(application=case, by=case.posting.created_by)
    talk_with(case, starts=at(3))
    _method, again = event_to(case.person)
    assert again.uid.value == first.uid.value and int(again.sequence.value) > int(first.sequence.value) + 1


def test_a_talk_that_is_moved_before_the_mail_goes_comes_once():
    case = called()
    talk_with(case)
    moved = talk_with(case, starts=at(4))
    [letter] = [one for one in letters_to(case.person) if calendar_parts(one)]
    assert deadline_in(letter)[1].dtstart.value == moved.starts


def test_who_withdraws_takes_it_out_of_both_calendars():
    case = called()
    talk_with(case)
    deliver_waiting()
    actions.withdraw_interest(application=anew(case), by=case.person)
    assert event_to(case.person)[0] == "CANCEL"
    deliver_waiting()
    to_setter = [one for one in letters_to(case.posting.created_by) if calendar_parts(one)]
    assert [deadline_in(one)[0] for one in to_setter] == ["CANCEL"]


@pytest.mark.parametrize("verb", ["offer", "turn_down"])
def test_the_mail_of_a_step_onwards_takes_it_out(verb):
    case = called()
    talk_with(case)
    deliver_waiting()
    getattr(actions, verb)(application=anew(case), by=case.posting.created_by, text="Vi har bestemt oss.")
    assert event_to(case.person)[0] == "CANCEL"


def test_a_step_without_a_talk_brings_no_file():
    case = called()
    actions.offer(application=anew(case), by=case.posting.created_by, text="Vil du?")
    assert not calendar_parts(letters_to(case.person)[-1])
