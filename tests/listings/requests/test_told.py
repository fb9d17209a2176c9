"""Who is told what, never with anybody's words or name, and nothing that is no longer so?"""

import pytest

from listings.requests import actions
from portal.foundation.message_kinds import kind_of
from portal.notifications.models import Message
from tests.factories.agencies import administrator, employee, publisher
from tests.factories.requests import MESSAGE, answered

pytestmark = pytest.mark.django_db


def told(kind):
    return [message.person for message in Message.objects.filter(kind=f"request_{kind}").order_by("pk")]


def holds(kind):
    message = Message.objects.get(kind=f"request_{kind}")
    return kind_of(message.kind).still_holds(type(message.person).objects.get(pk=message.person_id), message.context)


def test_the_one_who_answers_for_the_posting_is_told_and_not_everybody(sent, dfo, solfrid):
    publisher(dfo), administrator(dfo), employee(dfo)
    assert told("received") == [solfrid]


def test_the_one_who_asked_is_told_of_the_answer(sent, kyst, per, solfrid):
    publisher(kyst)
    actions.decline(request=sent, by=solfrid, text="Ikke denne gangen.")
    assert told("answered") == [per]


def test_a_change_and_a_withdrawal_are_told_to_the_owner(sent, per, solfrid):
    actions.change_request(request=sent, by=per, message="Fra mai.")
    actions.withdraw_request(request=sent, by=per, text="Det ordnet seg.")
    assert told("changed") == [solfrid]
    assert Message.objects.get(kind="request_changed").context["status"] == "withdrawn"


def test_what_came_of_it_is_told_to_the_other_side(sent, per, solfrid, kyst):
    answered(sent)
    actions.settle(request=sent, by=publisher(kyst))
    assert told("closed") == [solfrid]


def test_the_contact_that_was_named_hears_and_not_who_wrote_the_posting(sent, per, dfo, solfrid):
    contact = publisher(dfo)
    actions.agree(request=sent, by=solfrid, contact=contact)
    actions.drop(request=sent, by=per)
    assert told("closed") == [contact]


def test_a_colleague_who_is_named_as_contact_is_told(sent, dfo, solfrid):
    contact = publisher(dfo)
    actions.agree(request=sent, by=solfrid, contact=contact)
    assert told("contact") == [contact]


def test_who_names_herself_is_not_told(sent):
    answered(sent)
    assert told("contact") == []


def test_of_many_changes_only_the_last_is_told(sent, per, solfrid):
    for number in range(3):
        actions.change_request(request=sent, by=per, message=f"Ord {number}")
    assert told("changed") == [solfrid]


def test_no_message_holds_words_or_names(sent, per, solfrid):
    answered(sent, text="Hemmelige ord")
    actions.settle(request=sent, by=per, text="Flere ord")
    said = str([message.context for message in Message.objects.filter(kind__startswith="request_")])
    for word in (MESSAGE, "Hemmelige", "Flere ord", per.name, solfrid.name):
        assert word not in said


def test_what_is_no_longer_so_or_no_longer_hers_is_not_mailed(sent, solfrid):
    assert holds("received")
    answered(sent)
    assert not holds("received") and holds("answered")
    sent.sent_by.memberships.all().delete()
    assert not holds("answered")
