"""Who adds and removes second factors, and what is kept of them?"""

import pytest
from allauth.mfa.adapter import get_adapter
from allauth.mfa.models import Authenticator
from cryptography.fernet import InvalidToken
from django.core.management import call_command

from portal.privacy.models import AuditEntry
from tests.factories.agencies import administrator, employee, portal_administrator
from tests.factories.people import agency_at
from tests.factories.second_factors import HERE, begin_app, codes_on_page, set_up_app

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def it_is_on(settings):
    settings.PORTAL_SECOND_FACTOR = True


@pytest.fixture
def agency():
    return agency_at("direktoratet.no")


def test_the_secret_is_not_readable_in_the_database(agency, client):
    client.force_login(administrator(agency))
    secret, codes = set_up_app(client)
    kept = repr(list(Authenticator.objects.values_list("data", flat=True)))
    assert secret not in kept and not any(code in kept for code in codes)


def test_a_secret_that_somebody_has_changed_is_not_read(agency, client):
    client.force_login(employee(agency))
    secret, _codes = set_up_app(client)
    kept = Authenticator.objects.get(type="totp").data["secret"]
    assert get_adapter().decrypt(kept) == secret
    with pytest.raises(InvalidToken):
        get_adapter().decrypt(kept[:-9] + ("A" if kept[-9] != "A" else "B") + kept[-8:])


def test_the_last_one_stays_with_somebody_who_needs_it(agency, client):
    client.force_login(administrator(agency))
    set_up_app(client)
    app = Authenticator.objects.get(type="totp")
    page = client.post(HERE, {"verb": "remove", "key": app.pk}, follow=True)
    assert "Rollen din krever" in page.content.decode() and Authenticator.objects.filter(pk=app.pk).exists()


def test_others_may_have_one_and_remove_it(agency, client):
    client.force_login(employee(agency))
    set_up_app(client)
    client.post(HERE, {"verb": "remove", "key": Authenticator.objects.get(type="totp").pk})
    assert not Authenticator.objects.exists()
    assert AuditEntry.objects.filter(event="second_factor.removed").exists()


def test_nobody_removes_anothers(agency, client, client_b):
    client_b.force_login(employee(agency))
    set_up_app(client_b)
    client.force_login(employee(agency))
    client.post(HERE, {"verb": "remove", "key": Authenticator.objects.get(type="totp").pk})
    assert Authenticator.objects.filter(type="totp").exists()


def test_whoever_has_one_changes_nothing_before_she_has_shown_it(agency, client, client_b):
    person = administrator(agency)
    client.force_login(person)
    set_up_app(client)
    client_b.force_login(person)
    assert "Logg inn på nytt" in client_b.get(HERE).content.decode()
    assert client_b.get(f"{HERE}app/").url == HERE and client_b.post(f"{HERE}koder/").url == HERE
    client_b.post(HERE, {"verb": "remove", "key": Authenticator.objects.get(type="totp").pk})
    assert Authenticator.objects.filter(type="totp").exists()


def test_the_first_one_ends_sessions_elsewhere_and_this_one_goes_on(agency, client, client_b):
    person = employee(agency)
    for browser in (client_b, client):
        browser.force_login(person)
    begin_app(client)
    assert "Du er logget ut de andre stedene" in client.get(f"{HERE}koder/").content.decode()
    assert client.get("/min-side/").status_code == 200
    assert client_b.get("/min-side/").url.startswith("/logg-inn/")
    assert AuditEntry.objects.get(event="sessions.ended").facts == {"count": 1}


def test_a_session_where_two_factors_were_shown_stays_when_one_more_is_added(agency, client, client_b):
    person = employee(agency)
    client_b.force_login(person)
    set_up_app(client_b)
    client.force_login(person)
    session = client.session
    session["account_authentication_methods"] = [{"method": "mfa", "at": 0}]
    session["account_authentication_methods_user"] = str(person.pk)
    session.save()
    begin_app(client)
    assert client_b.get("/min-side/").status_code == 200 == client.get("/min-side/").status_code


def test_codes_are_not_shown_before_she_has_shown_what_she_has(agency, client, client_b):
    person = employee(agency)
    client.force_login(person)
    begin_app(client)
    client_b.force_login(person)
    assert client_b.get(f"{HERE}koder/").url == HERE and codes_on_page(client_b) == []
    assert len(codes_on_page(client)) == 10


def test_a_portal_administrator_takes_away_what_is_lost_and_the_person_is_told(
    agency, client, client_b, mailoutbox, django_capture_on_commit_callbacks
):
    person = administrator(agency, email="kari@direktoratet.no")
    client.force_login(person)
    set_up_app(client)
    boss = portal_administrator()
    client_b.force_login(boss)
    set_up_app(client_b)
    mailoutbox.clear()
    with django_capture_on_commit_callbacks(execute=True):
        client_b.post(f"/tilgang/{person.public_id}/", {"verb": "take_factor", "sikker": "ja"})
    assert not Authenticator.objects.filter(user=person).exists()
    assert client.get("/min-side/").url.startswith("/logg-inn/")
    assert AuditEntry.objects.get(event="second_factor.taken_away").by == boss
    assert [mail.to for mail in mailoutbox] == [[person.email]] and "fjernet" in mailoutbox[0].subject
    page = client_b.post(f"/tilgang/{boss.public_id}/", {"verb": "take_factor"}, follow=True)
    assert "Dette går ikke" in page.content.decode() and Authenticator.objects.filter(user=boss).exists()


def test_the_last_administrator_gets_help_from_those_who_run_the_portal(client, capsys):
    boss = portal_administrator()
    client.force_login(boss)
    set_up_app(client)
    call_command("remove_second_factor", boss.email.upper())
    assert "Removed" in capsys.readouterr().out and not Authenticator.objects.exists()
