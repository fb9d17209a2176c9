"""The person's own side: all her cases, whose turn it is, and the answers that are hers to give."""

import pytest
from django.urls import reverse

from listings.applications import actions
from listings.applications.models import Application
from listings.applications.status import Stage
from tests.factories.agencies import AgencyFactory, employee, publisher
from tests.factories.applications import MESSAGE, interest_in, sent_interest
from tests.factories.postings import published_posting

pytestmark = pytest.mark.django_db


@pytest.fixture
def host():
    return AgencyFactory(short="DFØ")


@pytest.fixture
def ingrid(client):
    person = employee(name="Ingrid Solheim")
    client.force_login(person)
    return person


def address(name, application):
    return reverse(f"applications:{name}", args=[application.public_id])


def text_of(response):
    return response.content.decode()


def test_what_waits_for_the_person_stands_first(client, host, ingrid):
    interest_in(Stage.OFFERED, published_posting(host, title="Tilbudet"), ingrid)
    sent_interest(published_posting(host, title="Nyere interesse"), ingrid)
    for page in (reverse("applications:mine"), reverse("home:my_page")):
        shown = text_of(client.get(page))
        assert shown.index("Tilbudet") < shown.index("Nyere interesse")
        assert "Din tur" in shown and "Venter på DFØ" in shown


def test_without_interests_the_page_says_what_to_do(client, ingrid):
    assert "Du har ikke meldt interesse for noe ennå" in text_of(client.get(reverse("applications:mine")))


@pytest.mark.parametrize("stage", Stage)
def test_every_stage_has_its_page(client, host, ingrid, stage):
    application = interest_in(stage, published_posting(host), ingrid)
    shown = text_of(client.get(address("case", application)))
    assert MESSAGE in shown and shown.count("<h1") == 1
    may_withdraw = stage in {Stage.RECEIVED, Stage.ASSESSING, Stage.INTERVIEW, Stage.OFFERED}
    assert (address("withdraw", application) in shown) == may_withdraw
    assert (address("answer", application) in shown) == (stage == Stage.OFFERED)
    assert ("Meld interesse på nytt" in shown) == (stage == Stage.WITHDRAWN)


def test_the_answer_of_the_agency_is_read_with_the_name_of_who_wrote_it(client, host, ingrid):
    marte = publisher(host, name="Marte Lien")
    application = sent_interest(published_posting(host, by=marte), ingrid)
    actions.write_note(application=application, by=marte, text="Sterk på klagesaker.")
    actions.turn_down(application=application, by=marte, text="Takk. Vi valgte en annen.")
    shown = text_of(client.get(address("case", application)))
    assert "Takk. Vi valgte en annen." in shown and "Marte Lien" in shown and "Sterk på klagesaker" not in shown


def test_withdrawing_is_confirmed_first(client, host, ingrid):
    application = sent_interest(published_posting(host), ingrid)
    assert "Trekk interessen" in text_of(client.get(address("withdraw", application)))
    assert Application.objects.get().status == Stage.RECEIVED
    shown = text_of(client.post(address("withdraw", application), {"text": "Nye oppgaver."}, follow=True))
    assert "Du har trukket interessen." in shown and "Nye oppgaver." in shown
    again = text_of(client.post(address("withdraw", application), {"text": "Om igjen"}, follow=True))
    assert "Dette kan ikke gjøres nå" in again and "Om igjen" in again


@pytest.mark.parametrize("answer, stage", [("accept", Stage.ACCEPTED), ("decline", Stage.DECLINED)])
def test_the_person_answers_an_offer(client, host, ingrid, answer, stage):
    application = interest_in(Stage.OFFERED, published_posting(host), ingrid)
    assert "Velg om du vil ha plassen" in text_of(client.post(address("answer", application), {"text": "Hm"}))
    client.post(address("answer", application), {"answer": answer, "text": "Hilsen Ingrid"})
    assert Application.objects.get().status == stage
    assert client.get(address("answer", application)).status_code == 302


def test_forged_answers_and_odd_addresses_do_no_harm(client, host, ingrid):
    application = interest_in(Stage.OFFERED, published_posting(host), ingrid)
    assert client.post(address("answer", application), {"answer": "withdraw"}).status_code == 200
    assert client.get("/interesse/?side=99").status_code == 200 and client.get("/interesse/?side=x").status_code == 200
    assert client.get("/interesse/ikke-en-id/").status_code == 404
    assert Application.objects.get().status == Stage.OFFERED


@pytest.mark.parametrize("name", ["case", "sent", "withdraw", "answer"])
def test_another_persons_case_does_not_exist(client, host, name):
    application = interest_in(Stage.OFFERED, published_posting(host))
    for stranger in (employee(), employee(application.home_agency), publisher(host)):
        client.force_login(stranger)
        assert client.get(address(name, application)).status_code == 404
        assert client.post(address(name, application), {"answer": "accept"}).status_code == 404
    assert Application.objects.get().status == Stage.OFFERED
