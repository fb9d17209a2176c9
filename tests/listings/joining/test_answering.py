"""The portal's administrator lets an agency in with one press, or says no; once."""

import re

import pytest
from django.core import mail
from django.core.exceptions import ValidationError
from django.db import transaction

from listings.agencies.models import Agency, Membership
from listings.joining import actions
from listings.joining.models import JoinRequest
from listings.joining.status import JoinStatus
from portal.access.roles import Role
from portal.foundation.lifecycle import StepNotAllowed
from tests.factories.agencies import AgencyFactory, administrator
from tests.factories.joining import SENT, asked_to_join, confirmed_wish

pytestmark = pytest.mark.django_db


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


@pytest.mark.parametrize(
    "fields, told",
    [({"numbers": ""}, "Organisasjonsnummer"), ({"domains": "fyrvesenet.no"}, "domenene over")],
)
def test_who_asked_is_let_in_only_to_her_own_agency_that_is_in(at, fields, told):
    wish = confirmed_wish()
    html = at.post(address_of(wish), filled(at.get(address_of(wish))) | fields).content.decode()
    assert "ds-error-summary" in html and told in html
    assert not Agency.objects.exists() and JoinRequest.objects.get().is_waiting


FACTS = {"name_nb": "Kystverket", "short": "Kyst", "numbers": ["974760673"], "domains": ["kystverket.no"]}


@pytest.mark.parametrize("changed", [{"numbers": []}, {"domains": ["annet.no"]}, {"name_nb": "Etat A"}])
def test_the_verb_holds_it_too(owner, changed):
    AgencyFactory(name_nb="Etat A")
    with pytest.raises(ValidationError), transaction.atomic():
        actions.accept(join_request=confirmed_wish(), by=owner, facts=FACTS | changed)
    assert Agency.objects.count() == 1 and not Membership.objects.exists()


def test_what_is_answered_meanwhile_is_told(at, owner):
    wish = confirmed_wish()
    sent = filled(at.get(address_of(wish)))
    actions.decline(join_request=wish, by=owner, text="Nei")
    assert "endret saken i mellomtiden" in at.post(address_of(wish), sent, follow=True).content.decode()
    assert not Agency.objects.exists()


def test_it_is_answered_once(owner):
    wish = confirmed_wish()
    actions.decline(join_request=wish, by=owner, text="Nei")
    with pytest.raises(StepNotAllowed):
        actions.accept(join_request=wish, by=owner, facts={"name_nb": "Kystverket"})
    assert not Agency.objects.exists()
