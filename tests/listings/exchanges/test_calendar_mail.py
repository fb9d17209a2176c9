"""Does another program read the days in a mail, and are they those that hold when it goes?"""

from datetime import time, timedelta

import pytest
import time_machine
import vobject
from django.core import mail
from django.urls import reverse
from django.utils import timezone

from listings.applications.talks.times import at
from listings.exchanges import actions
from portal.notifications.delivery import deliver_waiting
from portal.notifications.models import Message
from tests.factories.agreements import in_force
from tests.factories.calendars import events_of

pytestmark = pytest.mark.django_db
WEEK = timedelta(days=7)


def mails_to(person):
    deliver_waiting()
    return [one for one in mail.outbox if one.to == [person.email]]


def days_in(letter):
    """The events that her calendar reads, by code."""
    [part] = [one for one in letter.message().walk() if one.get_content_type() == "text/calendar"]
    calendar = vobject.readOne(part.get_payload(decode=True).decode())
    assert part.get_param("method") == calendar.method.value == "PUBLISH"
    return {event.uid.value.rpartition("-")[2].partition("@")[0]: event for event in calendar.vevent_list}


def test_an_agreement_in_force_brings_all_its_days_to_whoever_is_told():
    agreement = in_force()
    for told in (agreement.person, agreement.application.posting.created_by):
        found = days_in(mails_to(told)[-1])
        assert found["starts"].dtstart.value == agreement.starts and found["ends"].dtstart.value == agreement.ends
        assert "midway_talk" in found and f"/utvekslinger/{agreement.public_id}/" in found["starts"].url.value


def test_the_talk_comes_into_the_calendar_and_is_moved_there(exchange, kari, marte):
    found = []
    for day in (exchange.ends, exchange.ends - WEEK):
        with time_machine.travel(timezone.now() + timedelta(minutes=len(found)), tick=False):
            actions.set_midway(agreement=exchange, by=marte, day=day)
            [event] = days_in(mails_to(kari)[-1]).values()
        assert "VCALENDAR" not in str([one.context for one in Message.objects.all()])
        assert event.dtstart.value == day and kari.name not in event.serialize()
        found.append(event)
    first, second = found
    assert first.uid.value == second.uid.value and int(first.sequence.value) < int(second.sequence.value)


def test_with_an_hour_and_a_place_the_same_event_has_both(client, exchange, kari, marte, hanne):
    place, hours = "Møterom Fjord, Lørenfaret 1C", [at(exchange.ends, time(10)), at(exchange.ends, time(10, 30))]
    actions.set_midway(agreement=exchange, by=marte, day=exchange.ends)
    [whole] = days_in(mails_to(kari)[-1]).values()
    with time_machine.travel(timezone.now() + timedelta(minutes=2), tick=False):
        said = {"begins": time(10), "minutes": 30, "place": place}
        actions.set_midway(agreement=exchange, by=marte, day=exchange.ends, **said)
        events = [days_in(mails_to(told)[-1])["midway_talk"] for told in (kari, hanne)]
    client.force_login(marte)
    file = client.get(reverse("exchanges:calendar", args=[exchange.public_id])).content.decode()
    for event in (*events, events_of(file)["midway_talk"]):
        assert [event.dtstart.value, event.dtend.value] == hours
        assert (event.location.value, event.contents["class"][0].value) == (place, "PRIVATE")
        assert event.uid.value == whole.uid.value and int(event.sequence.value) > int(whole.sequence.value)


def test_a_talk_whose_hour_is_moved_before_the_mail_goes_comes_once(exchange, kari, marte):
    for hour in (10, 12):
        actions.set_midway(agreement=exchange, by=marte, day=exchange.ends, begins=time(hour))
    [letter] = mails_to(kari)
    assert "kl. 12.00" in letter.subject
    assert days_in(letter)["midway_talk"].dtstart.value == at(exchange.ends, time(12))


def test_a_talk_that_is_moved_again_before_the_mail_goes_comes_once(exchange, kari, marte):
    for day in (exchange.ends, exchange.ends - WEEK):
        actions.set_midway(agreement=exchange, by=marte, day=day)
    [letter] = mails_to(kari)
    assert days_in(letter)["midway_talk"].dtstart.value == exchange.ends - WEEK


def test_no_other_mail_brings_files(exchange, kari):
    letters = mails_to(in_force().person)
    assert all(bool(one.attachments) == ("gjelder" in one.subject) for one in letters) and len(letters) > 1
