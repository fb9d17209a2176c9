"""Do the days of an agreement that is cancelled or made shorter go out of the calendars that have them?"""

from datetime import timedelta

import pytest
import time_machine
from django.core import mail
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone

from listings.agreements import actions as agreements
from listings.agreements.status import Party
from listings.exchanges import actions
from portal.foundation.clock import oslo_today
from portal.notifications.delivery import deliver_waiting
from tests.factories.agreements import again, amendment_to_sign, in_force, receiver, shared, signed_by
from tests.factories.calendars import calendar_parts, events_in, events_of

pytestmark = pytest.mark.django_db
REASON = "Det passer ikke."
DAYS = {"starts", "midway_talk", "ends", "evaluation_due"}


@pytest.fixture
def held():
    """With a talk that the two have moved."""
    agreement = in_force(evaluation_due=oslo_today() + timedelta(days=230))
    actions.set_midway(agreement=agreement, by=again(agreement.person), day=agreement.starts + timedelta(days=90))
    return agreement


def letter_that(says, person):
    deliver_waiting()
    return [one for one in mail.outbox if one.to == [person.email] and says in one.subject][-1]


def cancel(agreement):
    agreements.cancel_agreement(agreement=agreement, by=receiver(agreement), text=REASON)


def number(event):
    return int(event.sequence.value)


def fetched(client, person, agreement, name="agreements"):
    client.force_login(person)
    answer = client.get(reverse(f"{name}:calendar", args=[agreement.public_id]))
    return events_of(answer.content.decode())


def off(events):
    return {code for code, event in events.items() if "status" in event.contents and event.status.value == "CANCELLED"}


def test_before_the_first_day_all_are_taken_out(client, held):
    brought = fetched(client, held.person, held, "exchanges")
    cancel(held)
    for told in (held.person, held.signatories.get(party=Party.SENDING).person):
        [(method, events)] = events_in(letter_that("avbrutt", told)).items()
        assert method == "CANCEL" and set(events) == off(events) == set(brought) == DAYS
        for code, event in events.items():
            assert event.uid.value == brought[code].uid.value and number(event) > number(brought[code])


def test_underway_the_first_day_stays_and_the_evaluation_has_a_day_of_its_own(client, held):
    with time_machine.travel(timezone.now() + timedelta(days=70), tick=False):
        cancel(held)
        gone = events_in(letter_that("avbrutt", held.person))["CANCEL"]
        assert set(gone) == {"midway_talk", "ends"}
        events = fetched(client, held.person, held)
        assert off(events) == {"midway_talk", "ends"} and events["starts"].dtstart.value == held.starts
        assert events["evaluation_due"].dtstart.value == held.evaluation.due


def test_of_a_change_that_was_told_in_the_same_mail_no_day_comes_back(held):
    person = held.person
    person.message_preferences.create(kind="agreement_amended", rhythm="daily")
    changed = amendment_to_sign(held, ends=held.ends - timedelta(days=1))
    for party in Party:
        changed = signed_by(changed, party)
    cancel(held)
    with time_machine.travel(timezone.now() + timedelta(days=2), tick=False):
        call_command("send_digests", verbosity=0)
        assert set(events_in(letter_that("Endringen av avtale", person))) == {"CANCEL"}


def test_what_a_shorter_period_has_passed_by_is_taken_out_and_the_rest_is_moved():
    agreement = in_force(midway_talk=oslo_today() + timedelta(days=200))
    with time_machine.travel(timezone.now() + timedelta(days=130), tick=False):
        changed = amendment_to_sign(agreement, ends=oslo_today() + timedelta(days=5))
        for party in Party:
            changed = signed_by(changed, party)
        events = events_in(letter_that("Endringen av avtale", agreement.person))
        assert set(events["CANCEL"]) == {"midway_talk"} == off(events["CANCEL"])
        assert set(events["PUBLISH"]) == DAYS - {"midway_talk"} and not off(events["PUBLISH"])
        assert events["PUBLISH"]["ends"].dtstart.value == changed.ends


def test_the_last_day_to_extend_follows_the_period_and_goes_out_when_the_window_is_used(client):
    agreement = in_force(extension_until=oslo_today() + timedelta(days=230))
    assert fetched(client, agreement.person, agreement, "exchanges")["extension"].dtstart.value == agreement.ends
    for days, told in ((10, "PUBLISH"), (30, "CANCEL")):
        changed = amendment_to_sign(agreement, ends=oslo_today() + timedelta(days=210 + days))
        for party in Party:
            changed = signed_by(changed, party)
        events = events_in(letter_that("Endringen av avtale", agreement.person))[told]
        assert ("extension" in off(events)) is (told == "CANCEL")
        assert told == "CANCEL" or events["extension"].dtstart.value == changed.ends
    assert "extension" not in fetched(client, agreement.person, agreement, "exchanges")


def test_the_agreements_own_file_has_the_talk_where_it_is_now(client, held):
    event = fetched(client, held.person, held)["midway_talk"]
    assert event.dtstart.value == held.starts + timedelta(days=90) and number(event) > held.version


@pytest.mark.parametrize("name", ["agreements", "exchanges"])
def test_of_what_is_cancelled_the_files_bring_nothing_that_is_to_come(client, held, name):
    person = receiver(held)
    before = fetched(client, person, held, name)
    cancel(held)
    after = fetched(client, person, held, name)
    assert off(after) == set(after) == set(before)
    assert all(number(after[code]) > number(before[code]) for code in before)


def test_nor_of_one_that_never_was_in_force(client):
    agreement = shared()
    cancel(agreement)
    events = fetched(client, agreement.person, agreement)
    assert {"starts", "ends"} <= set(events) == off(events)


def test_on_the_last_day_there_is_nothing_left_to_take_out(client, held):
    with time_machine.travel(timezone.now() + (held.ends - oslo_today()), tick=False):
        cancel(held)
        assert not calendar_parts(letter_that("avbrutt", held.person))
        assert off(fetched(client, held.person, held)) == set()
