"""Must those who administer show a second factor, and does nobody else's code do?"""

import pytest

from portal.access.models import User
from portal.privacy.models import AuditEntry
from tests.factories.agencies import administrator, employee, portal_administrator, publisher
from tests.factories.people import agency_at, ask_for_code, come_in
from tests.factories.second_factors import HERE, app_code, set_up_app

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def it_is_on(settings):
    settings.PORTAL_SECOND_FACTOR = True


@pytest.fixture
def agency():
    return agency_at("direktoratet.no")


@pytest.mark.parametrize("make", [administrator, employee])
def test_only_those_who_administer_are_led_to_set_one_up(agency, client, mailoutbox, make):
    make(agency, email="kari@direktoratet.no")
    page = come_in(client, mailoutbox, "kari@direktoratet.no", next="/finn/")
    if make is administrator:
        assert page.redirect_chain[-1][0] == f"{HERE}?next=/finn/"
        assert "Sett opp bekreftelse i to trinn før du går videre" in page.content.decode()
    else:
        assert page.redirect_chain[-1][0] == "/finn/"


@pytest.mark.parametrize(
    "address", ["/min-side/", "/admin/", "/admin/pages/", "/tilgang/", "/finn/", "/documents/1/a.pdf"]
)
def test_nothing_is_reached_before_it_is_done(client, address):
    client.force_login(portal_administrator())
    assert client.get(address).url.startswith(HERE)
    assert client.post(address).url.startswith(HERE)


def test_after_the_app_come_the_codes_and_then_where_she_was_going(agency, client, mailoutbox):
    administrator(agency, email="kari@direktoratet.no")
    come_in(client, mailoutbox, "kari@direktoratet.no")
    _secret, codes = set_up_app(client)
    assert len(codes) == 10 and client.get("/min-side/").status_code == 200
    assert codes[0] not in client.get(f"{HERE}koder/").content.decode()
    assert AuditEntry.objects.filter(event="second_factor.added").exists()


def test_the_next_sign_in_asks_for_it_and_takes_each_code_once(agency, client, client_b, mailoutbox):
    administrator(agency, email="kari@direktoratet.no")
    come_in(client, mailoutbox, "kari@direktoratet.no")
    secret, codes = set_up_app(client)
    client.logout()

    page = come_in(client, mailoutbox, "kari@direktoratet.no", next="/finn/")
    assert page.redirect_chain[-1][0] == "/logg-inn/to-trinn/" and not page.wsgi_request.user.is_authenticated
    page = client.post("/logg-inn/to-trinn/", {"code": "000000"})
    assert "Koden stemmer ikke" in page.content.decode()
    page = client.post("/logg-inn/to-trinn/", {"code": app_code(secret)}, follow=True)
    assert page.wsgi_request.user.is_authenticated and page.wsgi_request.path == "/finn/"

    come_in(client_b, mailoutbox, "kari@direktoratet.no")
    for used, told in ((app_code(secret), False), (codes[0], True)):
        page = client_b.post("/logg-inn/to-trinn/", {"code": used}, follow=True)
        assert page.wsgi_request.user.is_authenticated is told


def test_a_recovery_code_works_once(agency, client, client_b, mailoutbox):
    administrator(agency, email="kari@direktoratet.no")
    come_in(client, mailoutbox, "kari@direktoratet.no")
    _secret, codes = set_up_app(client)
    for browser, comes_in in ((client, True), (client_b, False)):
        browser.logout()
        come_in(browser, mailoutbox, "kari@direktoratet.no")
        page = browser.post("/logg-inn/to-trinn/", {"code": codes[3]}, follow=True)
        assert page.wsgi_request.user.is_authenticated is comes_in


def test_guessing_comes_to_an_end(agency, client, mailoutbox):
    administrator(agency, email="kari@direktoratet.no")
    come_in(client, mailoutbox, "kari@direktoratet.no")
    secret, _codes = set_up_app(client)
    client.logout()
    come_in(client, mailoutbox, "kari@direktoratet.no")
    for _try in range(10):
        client.post("/logg-inn/to-trinn/", {"code": "000000"})
    page = client.post("/logg-inn/to-trinn/", {"code": app_code(secret)})
    assert "for mange forsøk" in page.content.decode() and not page.wsgi_request.user.is_authenticated
    assert AuditEntry.objects.filter(event="sign_in.wrong_factor", by=None).count() == 11


def test_demo_people_are_not_asked_while_it_is_a_demo(client, settings):
    boss = portal_administrator(is_demo=True)
    client.post("/demo/", {"person": boss.pk})
    assert client.get("/tilgang/").status_code == 200
    settings.PORTAL_IS_DEMO = False
    assert client.get("/tilgang/").url.startswith(HERE)


@pytest.mark.parametrize("also", ["publisher", "everybody"])
def test_a_setting_asks_it_of_more(agency, client, settings, also):
    client.force_login(publisher(agency))
    assert client.get("/min-side/").status_code == 200
    settings.PORTAL_SECOND_FACTOR_ALSO = [also]
    assert client.get("/min-side/").url.startswith(HERE)


def test_a_code_by_mail_alone_does_not_reach_the_second_step_of_another(agency, client):
    ask_for_code(client, "ingen@direktoratet.no")
    assert client.get("/logg-inn/to-trinn/").url == "/logg-inn/"
    assert not User.objects.exists()
