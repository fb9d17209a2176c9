"""An agency asks to be in, shows that the address is its own, and is let in with one press."""

import re
from datetime import timedelta

import pytest
from django.core import mail
from django.core.cache import cache
from django.utils import timezone

from listings.agencies.models import Agency, Membership
from listings.joining import actions
from listings.joining.keeping import tend
from listings.joining.models import JoinRequest
from listings.joining.status import JoinStatus
from portal.access.roles import Role
from portal.foundation.lifecycle import StepNotAllowed
from portal.notifications.models import Mail, Message
from tests.factories.agencies import AgencyFactory, administrator, page_tree, portal_administrator
from tests.factories.joining import asked_to_join, confirmed_wish

pytestmark = pytest.mark.django_db
SENT = {
    "name_nb": "Kystverket",
    "numbers": "974 760 673",
    "domains": "@Kystverket.no",
    "kind": "direktorat",
    "contact": "Kari Nordmann",
    "title": "HR-sjef",
    "email": "Kari@kystverket.no",
    "message": "Vi er klare.",
}


@pytest.fixture(autouse=True)
def tree():
    """And nobody has asked in this hour."""
    cache.clear()
    page_tree()


@pytest.fixture
def owner():
    return portal_administrator()


@pytest.fixture
def at(client, owner):
    client.force_login(owner)
    return client


def link_in(letter):
    return re.search(r"/bli-med/mitt/\S+/", letter.body).group()


def address_of(wish):
    return f"/bli-med/onsker/{wish.public_id}/"


def filled(page):
    """What a browser would send back of the first form, untouched."""
    form = page.context["accepting"]
    return {name: form[name].value() or "" for name in form.fields} | {"svar": "ja"}


def test_from_a_strangers_form_to_an_agency_that_is_in(client, owner, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        assert client.post("/bli-med/", SENT).url == "/bli-med/sendt/"
    assert mail.outbox[0].to == ["kari@kystverket.no"]
    link = link_in(mail.outbox[0])
    assert "Ja, det stemmer" in client.get(link).content.decode()
    assert JoinRequest.objects.get().status == JoinStatus.SENT
    with django_capture_on_commit_callbacks(execute=True):
        client.post(link)
    assert mail.outbox[1].to == [owner.email]
    client.force_login(owner)
    page = client.get(address_of(JoinRequest.objects.get()))
    assert client.post(address_of(JoinRequest.objects.get()), filled(page)).url == "/bli-med/onsker/"
    agency = Agency.objects.get(name_nb="Kystverket")
    assert agency.is_active and agency.page.live
    assert Membership.objects.with_role(Role.ADMINISTRATOR).get(agency=agency).user.email == "kari@kystverket.no"
    client.logout()
    assert "Dere er med" in client.get(link).content.decode()


@pytest.mark.parametrize(
    "fields, told",
    [
        ({"numbers": "974760674"}, "er ikke et organisasjonsnummer"),
        ({"numbers": ""}, "Organisasjonsnummer"),
        ({"domains": "gmail.com", "email": "kari@gmail.com"}, "alle kan få en adresse"),
        ({"email": "kari@annet.no"}, "må være i domenene over"),
        ({"name_nb": ""}, "Skriv"),
        ({"kind": ""}, "Velg"),
        ({"message": "a" * 1001}, "Skriv høyst"),
        ({"contact": "Se http://example.no"}, "ikke en nettadresse"),
    ],
)
def test_mistakes_are_told_and_what_was_typed_is_kept(client, fields, told):
    html = client.post("/bli-med/", SENT | fields).content.decode()
    assert "ds-error-summary" in html and told in html and "HR-sjef" in html
    assert not JoinRequest.objects.exists()


def test_an_agency_that_is_in_is_told_so(client):
    AgencyFactory(name_nb="Kystverket", numbers=["974760673"])
    assert "hører til Kystverket" in client.post("/bli-med/", SENT).content.decode()


def test_nobody_is_written_to_more_than_three_times_an_hour(client):
    for _time in range(3):
        assert client.post("/bli-med/", SENT).status_code == 302
    html = client.post("/bli-med/", SENT).content.decode()
    assert "for mange forsøk" in html and "HR-sjef" in html
    assert JoinRequest.objects.count() == 3


def test_an_address_that_is_not_confirmed_is_not_shown_to_those_who_answer(at):
    wish = asked_to_join()
    assert at.get(address_of(wish)).status_code == 404
    assert "Kystverket" not in at.get("/bli-med/onsker/").content.decode()


def test_what_waits_stands_on_my_page_and_in_the_list(at):
    confirmed_wish()
    assert "1 virksomhet vil være med" in at.get("/min-side/").content.decode()
    assert "Kystverket" in at.get("/bli-med/onsker/").content.decode()


def test_only_the_portals_administrator_answers(client):
    wish = confirmed_wish()
    client.force_login(administrator())
    assert (
        client.get("/bli-med/onsker/").status_code == client.post(address_of(wish), {"svar": "ja"}).status_code == 403
    )


def test_a_no_is_sent_with_its_words(at, django_capture_on_commit_callbacks):
    wish = confirmed_wish()
    assert "Skriv" in at.post(address_of(wish), {"svar": "nei", "text": ""}).content.decode()
    with django_capture_on_commit_callbacks(execute=True):
        at.post(address_of(wish), {"svar": "nei", "text": "Dere er et selskap."})
    assert mail.outbox[0].to == ["kari@kystverket.no"] and "Dere er et selskap." in mail.outbox[0].body
    assert JoinRequest.objects.get().status == JoinStatus.DECLINED and not Agency.objects.exists()


def test_what_is_wrong_is_told_when_they_are_let_in_and_nothing_is_made(at):
    wish = confirmed_wish()
    AgencyFactory(name_nb="Kystverket", numbers=["974760673"])
    page = at.get(address_of(wish))
    html = at.post(address_of(wish), filled(page)).content.decode()
    assert "hører til Kystverket" in html and Agency.objects.count() == 1
    assert JoinRequest.objects.get().is_waiting


def test_it_is_answered_once(owner):
    wish = confirmed_wish()
    actions.decline(join_request=wish, by=owner, text="Nei")
    with pytest.raises(StepNotAllowed):
        actions.accept(join_request=wish, by=owner, facts={"name_nb": "Kystverket"})
    assert not Agency.objects.exists()


@pytest.mark.parametrize("token", ["tull", "a:b:c"])
def test_a_link_that_we_did_not_write_leads_nowhere(client, token):
    assert client.get(f"/bli-med/mitt/{token}/").status_code == 404


def test_two_presses_are_one(client, owner):
    wish = asked_to_join()
    for _time in range(2):
        actions.confirm(join_request=wish, by=owner)
    assert Message.objects.filter(kind="join_confirmed").count() == 1


def test_what_nobody_confirms_is_forgotten_in_a_week_and_what_is_answered_in_half_a_year(owner):
    asked_to_join()
    declined = confirmed_wish(numbers=["971032081"], domains=["vegvesen.no"], email="per@vegvesen.no")
    actions.decline(join_request=declined, by=owner, text="Nei")
    confirmed_wish(numbers=["889640782"], domains=["nav.no"], email="liv@nav.no")
    assert tend() == 0
    assert tend(timezone.now() + timedelta(days=8)) == 1
    assert tend(timezone.now() + timedelta(days=181)) == 1
    assert tend(timezone.now() + timedelta(days=999)) == 0
    assert JoinRequest.objects.get().email == "liv@nav.no"
    assert not Mail.objects.filter(address__in=["kari@kystverket.no", "per@vegvesen.no"]).exists()
