"""Those who write and agree for the other agency are told, without anybody's words; nothing that is no more so."""

import pytest

from listings.cooperation import actions
from portal.foundation.message_kinds import kind_of
from portal.notifications.models import Message
from tests.factories import cooperation as make

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("hanne", "per", "siri", "kari")]
SECRET = "Vi har ikke råd"


def told():
    rows = Message.objects.filter(kind="cooperation_moved").order_by("pk")
    return [(message.person.name, message.context["event"], message.context["agency"]) for message in rows]


def test_what_is_sent_is_told_to_the_one_that_answers(dfo, kyst):
    make.sent(dfo, kyst)
    assert told() == [("Per Kyst", "send", "DFØ")]


def test_an_answer_is_told_to_all_who_write_for_the_other(dfo, kyst):
    make.holding(dfo, kyst)
    assert sorted(told()[1:]) == [("Hanne Lyng", "accept", "Kystverket"), ("Siri Dahl", "accept", "Kystverket")]


def test_a_draft_is_told_to_nobody(dfo, kyst, hanne):
    made = make.drafted(dfo, kyst)
    actions.discard_draft(cooperation=made, agency=dfo, by=hanne, read=made.draft_of(dfo).saves)
    assert told() == []


def test_what_was_written_is_in_no_message(dfo, kyst):
    make.declined(make.sent(dfo, kyst), SECRET)
    assert len(told()) == 3
    assert all(SECRET not in str(message.context) for message in Message.objects.all())


def test_of_what_was_taken_back_no_mail_goes(dfo, kyst):
    made = make.sent(dfo, kyst)
    message = Message.objects.get()
    assert kind_of(message.kind).still_holds(message.person, message.context)
    make.withdrawn(made)
    assert not kind_of(message.kind).still_holds(message.person, message.context)
