"""Who still answers an evaluation when one of the two agencies is shut out in the middle of it, and what is said?"""

import pytest

from listings.agencies.actions import reactivate_agency, suspend_agency
from listings.agreements.status import Party
from listings.evaluations import actions
from listings.evaluations.models import Evaluation
from listings.evaluations.tending import tend
from portal.foundation.clock import oslo_today
from portal.notifications.models import Message
from tests.factories.agencies import portal_administrator
from tests.factories.evaluations import NEEDED, WHO, answered, evaluation, fresh, person_of, reply_of
from tests.once import made_once

from .test_pages import form_of

pytestmark = pytest.mark.django_db
OUT = "Virksomheten er ikke med i ordningen nå, så ingen kan svare for den."
standing = made_once(evaluation)
SIDES = pytest.mark.parametrize("out", [Party.SENDING, Party.RECEIVING])
OTHER = {Party.SENDING: Party.RECEIVING, Party.RECEIVING: Party.SENDING}


@pytest.fixture
def opened(standing, db):
    return fresh(standing)


@pytest.fixture
def shut(opened):
    """`shut(party)`: its agency is out; gives who answered for it."""

    def done(party):
        who = WHO[party](opened)
        suspend_agency(agency=opened.agreement.agency_on(party), by=portal_administrator())
        return type(who).objects.get(pk=who.pk)

    return done


def again(person):
    return type(person).objects.get(pk=person.pk)


@SIDES
def test_the_other_two_still_answer_and_read_that_it_is_out(client, opened, shut, out):
    """Also the one who was away, when it is her own agency that is out."""
    shut(out)
    for party in (Party.PERSON, OTHER[out]):
        client.force_login(again(WHO[party](opened)))
        assert client.get(form_of(opened, party)).status_code == 200
        page = client.post(form_of(opened, party), {"send": "1", **NEEDED[party]}, follow=True).content.decode()
        assert "Takk for svarene!" in page and page.count(OUT) == 1
        assert reply_of(opened, party).is_given


@SIDES
def test_those_of_the_one_that_is_out_are_told_why_and_hear_no_more(client, opened, shut, out):
    who = shut(out)
    client.force_login(who)
    for answer in (client.get(form_of(opened, out)), client.post(form_of(opened, out), NEEDED[out])):
        told = answer.content.decode()
        assert opened.agreement.agency_on(out).name in told and "ikke med i ordningen nå" in told
        assert answer.status_code == 404 and reply_of(opened, out).answers == {}
    Message.objects.all().delete()
    Evaluation.objects.update(due=oslo_today())
    tend()
    assert {row.person for row in Message.objects.filter(kind="evaluation_waits")} == {
        WHO[party](opened) for party in (Party.PERSON, OTHER[out])
    }
    assert not Message.objects.filter(person=who).exists()


def test_what_it_had_answered_stands_and_it_goes_on_when_it_is_back(client, opened, shut):
    opened = answered(opened, Party.RECEIVING, gained="Godt humør")
    shut(Party.RECEIVING)
    client.force_login(again(person_of(opened)))
    assert OUT not in client.get(opened.get_absolute_url()).content.decode()
    reactivate_agency(agency=fresh(opened).agreement.receiving, by=portal_administrator())
    actions.take_up_reply(reply=reply_of(opened, Party.RECEIVING), by=again(WHO[Party.RECEIVING](opened)))
    assert reply_of(opened, Party.RECEIVING).answers["gained"] == "Godt humør"
