"""What can go wrong between the address and the code, and how is it answered?"""

import pytest
import time_machine
from django.utils import timezone

from tests.factories.agencies import employee
from tests.factories.people import agency_at, ask_for_code, code_in, come_in

pytestmark = pytest.mark.django_db
ADDRESS = "kari@direktoratet.no"


@pytest.fixture
def person(db):
    return employee(agency_at("direktoratet.no"), email=ADDRESS, language="nn")


@pytest.mark.parametrize(
    "address", ["", "kari", "kari@", "a" * 300 + "@x.no", "kari@x.no\r\nBcc: alle@x.no", "😀@\0.no"]
)
def test_an_odd_address_is_said_to_be_so(client, db, address):
    page = client.post("/logg-inn/", {"email": address})
    assert page.status_code == 200
    assert "ds-error-summary" in page.content.decode() and "<title>Feil: " in page.content.decode()


@pytest.mark.parametrize("code", ["", "000000", "x" * 400, "١٢٣٤٥٦"])
def test_a_wrong_code_lets_nobody_in(client, person, code):
    ask_for_code(client, ADDRESS)
    page = client.post("/logg-inn/kode/", {"code": code})
    assert page.status_code == 200 and "ds-error-summary" in page.content.decode()
    assert not page.wsgi_request.user.is_authenticated


def test_after_three_wrong_codes_one_begins_again(client, person, mailoutbox):
    ask_for_code(client, ADDRESS)
    for _attempt in range(3):
        page = client.post("/logg-inn/kode/", {"code": "000000"}, follow=True)
    assert page.redirect_chain == [("/logg-inn/", 302)] and "for mange forsøk" in page.content.decode().lower()
    page = client.post("/logg-inn/kode/", {"code": code_in(mailoutbox[-1])}, follow=True)
    assert not page.wsgi_request.user.is_authenticated


def test_a_code_lasts_ten_minutes(client, person, mailoutbox):
    with time_machine.travel(timezone.now()) as traveller:
        ask_for_code(client, ADDRESS)
        traveller.shift(601)
        page = client.post("/logg-inn/kode/", {"code": code_in(mailoutbox[-1])}, follow=True)
    assert "Koden gjelder ikke lenger" in page.content.decode()


def test_a_code_works_once(client, client_b, person, mailoutbox):
    come_in(client, mailoutbox, ADDRESS)
    page = client_b.post("/logg-inn/kode/", {"code": code_in(mailoutbox[-1])}, follow=True)
    assert page.redirect_chain == [("/logg-inn/", 302)]


def test_a_new_code_replaces_the_old(client, person, mailoutbox):
    ask_for_code(client, ADDRESS)
    page = client.post("/logg-inn/kode/", {"action": "resend"}, follow=True)
    assert "Vi har sendt en ny kode" in page.content.decode()
    first, second = map(code_in, mailoutbox)
    assert not client.post("/logg-inn/kode/", {"code": first}).wsgi_request.user.is_authenticated
    client.post("/logg-inn/kode/", {"code": second})
    assert client.session["_auth_user_id"] == str(person.pk)


def test_a_mistyped_address_can_be_changed(client, person, mailoutbox):
    ask_for_code(client, "kair@direktoratet.no")
    assert client.get("/logg-inn/").status_code == 200
    assert come_in(client, mailoutbox, ADDRESS).wsgi_request.user == person


def test_a_fourth_code_in_a_minute_is_not_sent(client, person, mailoutbox):
    for _attempt in range(4):
        page = ask_for_code(client, ADDRESS)
    assert len(mailoutbox) == 3 and "Det ble for mange forsøk" in page.content.decode()


def test_the_mail_is_in_the_receivers_language_as_text_and_html(client, person, mailoutbox):
    ask_for_code(client, ADDRESS)
    mail = mailoutbox[0]
    html = mail.alternatives[0].content
    assert mail.extra_headers["Content-Language"] == "nn" and '<html lang="nn">' in html
    assert code_in(mail) not in mail.subject and code_in(mail) in html
    assert "\n\n\n" not in mail.body
    assert mail.to == [ADDRESS] and "http" not in html.replace("http-equiv", "")


def test_sessions_stay_and_signing_out_is_a_post(client, person):
    client.force_login(person)
    assert client.get("/logg-ut/").wsgi_request.user.is_authenticated
    client.post("/logg-ut/")
    assert "_auth_user_id" not in client.session


def test_nothing_offers_a_password(client, person):
    for path in ("/admin/login/", "/admin/password_reset/", "/_util/login/"):
        assert client.get(path).url == "/logg-inn/"
    assert "password" not in client.get("/logg-inn/").content.decode()


def test_the_code_stands_in_the_letter_and_not_in_its_subject(client, person, mailoutbox):
    ask_for_code(client, ADDRESS)
    [letter] = mailoutbox
    assert letter.subject and code_in(letter) in letter.body and code_in(letter) not in letter.subject
