"""Is somebody who does not come as the provider sent her turned away, with a clear page and nothing made?"""

import logging
import time
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import jwt
import pytest
import requests
from cryptography.hazmat.primitives.asymmetric import rsa
from django.contrib.auth import get_user_model

from portal.access.openid.configuration import provider_named
from portal.access.openid.discovery import configuration_of
from portal.access.openid.refusals import Refused
from portal.access.openid.tokens import claims_in
from portal.privacy.models import AuditEntry
from tests.factories.people import agency_at
from tests.services.openid import NUMBER, changed

pytestmark = pytest.mark.django_db
VERIFIED = {"email": "kari@direktoratet.no", "email_verified": True}


@pytest.fixture(autouse=True)
def agency(ansattporten):
    return agency_at("direktoratet.no", numbers=[NUMBER])


def assert_stopped(page, title, reason):
    assert title in page.content.decode()
    assert not page.wsgi_request.user.is_authenticated and not get_user_model().objects.exists()
    assert AuditEntry.objects.get(event="sign_in.refused").facts == {"provider": "ansattporten", "reason": reason}


def test_cancelled_there_leads_back_with_a_way_on(says, sign_in):
    says(**VERIFIED)
    page = sign_in(answer="deny", next="/finn/")
    assert_stopped(page, "Innloggingen ble avbrutt", "cancelled")
    assert page.status_code == 200 and "/logg-inn/med/ansattporten/?next=/finn/" in page.content.decode()


def test_an_answer_to_another_question_is_not_believed(says, sign_in):
    says(**VERIFIED)
    page = sign_in(there={"nonce": "en-annens"})
    assert_stopped(page, "Innloggingen ble ikke godkjent", "not_understood")


def test_a_level_that_is_too_low_is_not_enough_also_when_she_takes_the_wish_away(says, sign_in):
    says(acr="low", **VERIFIED)
    page = sign_in(there={"acr_values": None})
    assert_stopped(page, "Du må logge inn på en sikrere måte", "too_low")


def test_what_was_answered_once_is_not_taken_twice(client, openid_server, says):
    says(**VERIFIED)
    back = openid_server.visit(client.get("/logg-inn/med/ansattporten/").url)
    assert client.get(back).status_code == 302
    client.logout()
    page = client.get(back)
    assert page.status_code == 400 and "Innloggingen ble ikke fullført" in page.content.decode()
    assert not page.wsgi_request.user.is_authenticated


def test_a_code_that_was_used_is_not_taken_with_a_new_state(client, openid_server, says):
    says(**VERIFIED)
    back = openid_server.visit(client.get("/logg-inn/med/ansattporten/").url)
    client.get(back)
    client.logout()
    state = client.get("/logg-inn/med/ansattporten/").url.partition("state=")[2].partition("&")[0]
    page = client.get(changed(back, state=state))
    assert page.status_code == 403 and not page.wsgi_request.user.is_authenticated


def test_an_answer_from_another_browser_is_not_taken(client, client_b, openid_server, says):
    says(**VERIFIED)
    back = openid_server.visit(client.get("/logg-inn/med/ansattporten/").url)
    assert_stopped(client_b.get(back), "Innloggingen ble ikke fullført", "not_finished")


@pytest.mark.parametrize(
    "said",
    [
        {"exp": -600},
        {"iss": "https://ond.example"},
        {"aud": "en-annen"},
        {"azp": "en-annen"},
        {"iat": 600},
    ],
    ids=lambda said: next(iter(said)),
)
def test_a_token_that_is_old_or_meant_for_others_is_refused(says, sign_in, said):
    """Seconds from now: these rows are made when the suite begins."""
    said = {name: int(time.time()) + value if name in ("exp", "iat") else value for name, value in said.items()}
    says(**VERIFIED | said)
    assert_stopped(sign_in(), "Innloggingen ble ikke godkjent", "not_understood")


def test_an_answer_that_names_another_provider_is_refused(client, openid_server, says):
    says(**VERIFIED)
    back = openid_server.visit(client.get("/logg-inn/med/ansattporten/").url)
    page = client.get(changed(back, iss="https://ond.example"))
    assert_stopped(page, "Innloggingen ble ikke godkjent", "not_understood")


def test_a_token_that_another_has_signed_is_refused(openid_server):
    ours = provider_named("ansattporten")
    configuration = configuration_of(ours)
    key_id = requests.get(configuration["jwks_uri"], timeout=5).json()["keys"][0]["kid"]
    now = int(time.time())
    claims = {"iss": configuration["issuer"], "aud": ours.client_id, "sub": "kari", "iat": now, "exp": now + 60}
    stranger = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    for token in (
        jwt.encode(claims, stranger, "RS256", headers={"kid": key_id}),
        jwt.encode(claims, ours.secret * 4, "HS256", headers={"kid": key_id}),
        jwt.encode(claims, None, "none", headers={"kid": key_id}),
        jwt.encode(claims, stranger, "RS256", headers={"kid": "en-annen"}),
        "ikke.en.nøkkel",
    ):
        with pytest.raises(Refused):
            claims_in(token, provider=ours, configuration=configuration)


def test_a_provider_that_does_not_answer_is_said_to_be_down(client, settings):
    settings.PORTAL_OPENID = [settings.PORTAL_OPENID[0] | {"server_url": "http://localhost:9"}]
    page = client.get("/logg-inn/med/ansattporten/?next=/finn/")
    assert page.status_code == 503
    assert_stopped(page, "Vi får ikke kontakt med Ansattporten", "down")


def test_a_provider_that_says_it_is_another_is_not_used(client, settings):
    settings.PORTAL_OPENID = [settings.PORTAL_OPENID[0] | {"issuer": "https://ansattporten.no"}]
    assert_stopped(client.get("/logg-inn/med/ansattporten/"), "Vi får ikke kontakt", "down")


@contextmanager
def serving(handler):
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def test_nobody_sends_us_on_to_another(client, settings, openid_server):
    class SendsOn(BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(302)
            self.send_header("Location", openid_server.url + self.path)
            self.end_headers()

        def log_message(self, *_words):
            """Silent."""

    with serving(SendsOn) as url:
        facts = {"server_url": url, "issuer": openid_server.url}
        settings.PORTAL_OPENID = [settings.PORTAL_OPENID[0] | facts]
        assert_stopped(client.get("/logg-inn/med/ansattporten/"), "Vi får ikke kontakt", "down")


def test_whoever_is_no_employee_there_is_turned_away(settings, says, sign_in):
    settings.PORTAL_OPENID = [settings.PORTAL_OPENID[0] | {"required": {"affiliation": ["employee"]}}]
    says(affiliation=["student", "member"], **VERIFIED)
    assert_stopped(sign_in(), "Kontoen gir ikke tilgang", "not_admitted")
    says(affiliation=["member", "employee"], **VERIFIED)
    assert sign_in().wsgi_request.user.is_authenticated


def test_the_visitor_has_no_say_in_what_is_asked_for(client):
    away = client.get("/logg-inn/med/ansattporten/?auth_params=acr_values%3Dlow&scope=alt&process=connect&action=x").url
    assert "acr_values=substantial" in away and "alt&" not in away and "scope=alt" not in away
    assert "code_challenge_method=S256" in away and "nonce=" in away and "state=" in away
    assert "authorization_details=%5B%7B%22type%22" in away and "ui_locales=nb" in away


def test_neither_log_nor_record_says_who_was_turned_away(says, sign_in, caplog):
    caplog.set_level(logging.INFO)
    says(numbers=["986252932"], pid="23079421936", name="Kari Nordmann", **VERIFIED)
    sign_in()
    ours = "\n".join(record.getMessage() for record in caplog.records if record.name.startswith("portal"))
    assert "unknown_organisation" in ours
    assert not any(word in ours for word in ("23079421936", "Kari", "direktoratet.no", "986252932"))
