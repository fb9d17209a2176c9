"""A posting ends while people wait: they are told once, see how it stands, and still get their answer."""

from datetime import date

import pytest
from django.core import mail
from django.core.management import call_command
from django.urls import reverse

from listings.applications import actions
from listings.applications.models import Application
from listings.applications.status import ONGOING, Stage
from listings.postings import actions as posting_actions
from listings.postings.models import PostingPage
from portal.notifications.delivery import deliver_waiting
from portal.notifications.models import Message
from tests.factories.agencies import AgencyFactory, employee, publisher
from tests.factories.applications import interest_in, sent_interest
from tests.factories.approvals import approved
from tests.factories.postings import published_posting

pytestmark = pytest.mark.django_db
ENDINGS = {
    "withdraw": "DFØ har trukket «Kom til oss»",
    "close": "DFØ har avsluttet «Kom til oss»",
    "assign": "Plassen er tildelt: «Kom til oss»",
    "expire": "Fristen er ute for «Kom til oss»",
}
SAID = {
    "withdraw": "DFØ har trukket utlysningen. Du trenger ikke å gjøre noe. Svaret til deg kommer her.",
    "close": "DFØ har avsluttet utlysningen. Du trenger ikke å gjøre noe. Svaret til deg kommer her.",
    "assign": "Plassen er tildelt. Du trenger ikke å gjøre noe. Svaret fra DFØ kommer her.",
    "expire": "Fristen er ute. DFØ går gjennom interessemeldingene og svarer deg her.",
}


@pytest.fixture
def marte():
    return publisher(AgencyFactory(short="DFØ"), name="Marte Lien")


@pytest.fixture
def posting(marte):
    return published_posting(marte.memberships.get().agency, by=marte, title="Kom til oss")


def end(verb, posting, by):
    who = {} if verb == "expire" else {"by": by}
    getattr(posting_actions, verb)(posting=PostingPage.objects.get(pk=posting.pk), **who)


def told():
    return Message.objects.filter(kind="posting_ended")


@pytest.mark.parametrize("verb", ENDINGS)
def test_those_who_wait_are_told_once_in_a_letter(posting, marte, verb):
    application = sent_interest(posting, employee(language="nb"))
    end(verb, posting, marte)
    deliver_waiting()
    [letter] = [letter for letter in mail.outbox if letter.subject == ENDINGS[verb]]
    assert letter.to == [application.person.email]
    for body in (letter.body, letter.alternatives[0][0]):
        assert application.get_absolute_url() in body and "svarer deg i portalen" in body


def test_only_those_who_wait_for_something_are_told(posting, marte):
    rows = {stage: interest_in(stage, posting) for stage in Stage}
    end("withdraw", posting, marte)
    assert {message.person for message in told()} == {rows[stage].person for stage in ONGOING}


def test_the_night_command_tells_once_however_often_it_runs(posting):
    sent_interest(posting)
    PostingPage.objects.filter(pk=posting.pk).update(deadline=date(2020, 1, 31))
    call_command("expire_postings")
    call_command("expire_postings")
    assert told().count() == 1


def test_each_way_of_ending_is_told_for_itself(posting, marte):
    sent_interest(posting)
    end("expire", posting, marte)
    end("close", posting, marte)
    assert sorted(message.context["ending"] for message in told()) == ["closed", "expired"]


def shown_to(client, person, address):
    client.force_login(person)
    return client.get(address).content.decode()


@pytest.mark.parametrize("verb", SAID)
def test_the_person_sees_how_it_stands_on_every_page_of_her_own(client, posting, marte, verb):
    application = sent_interest(posting, employee())
    end(verb, posting, marte)
    for address in (application.get_absolute_url(), reverse("applications:mine"), reverse("home:my_page")):
        shown = shown_to(client, application.person, address)
        assert SAID[verb] in shown
        assert ("Venter på DFØ" in shown) is (verb == "expire")


def test_a_place_that_was_offered_is_still_hers_to_answer(client, posting, marte):
    application = interest_in(Stage.OFFERED, posting)
    end("close", posting, marte)
    shown = shown_to(client, application.person, application.get_absolute_url())
    assert "Din tur" in shown and "Svar på tilbudet om plass." in shown
    actions.accept(application=application, by=application.person)
    shown = shown_to(client, application.person, application.get_absolute_url())
    assert "Venter på DFØ" not in shown and "Lederen må ha sagt ja før avtalen kan signeres" in shown
    approved(posting, application.person)
    shown = shown_to(client, application.person, application.get_absolute_url())
    assert "Venter på DFØ" in shown and "tar kontakt med deg om avtalen" in shown


@pytest.mark.parametrize("verb", ENDINGS)
def test_the_agency_still_answers_and_is_reminded(client, posting, marte, verb):
    application = sent_interest(posting)
    interest_in(Stage.NOT_SELECTED, posting)
    table = reverse("applications:candidates", args=[posting.pk])
    before = shown_to(client, marte, table)
    assert "venter fortsatt på svar" not in before and "Frist " in before
    end(verb, posting, marte)
    shown = shown_to(client, marte, table)
    assert "1 kandidat venter fortsatt på svar" in shown and "Frist " not in shown
    actions.turn_down(application=application, by=marte, text="Takk for interessen.")
    assert Application.objects.get(pk=application.pk).status == Stage.NOT_SELECTED
    assert "venter fortsatt på svar" not in shown_to(client, marte, table)
    case = shown_to(client, application.person, application.get_absolute_url())
    assert "Du fikk ikke plassen denne gangen" in case and SAID[verb] not in case
