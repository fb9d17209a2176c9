"""Does an administrator get a passkey by the browser's own means, and come in with it? Chromium plays the key."""

import pytest
from playwright.sync_api import expect

from tests.factories.agencies import administrator
from tests.factories.people import agency_at, code_in

pytestmark = pytest.mark.django_db(transaction=True)
KEY = {
    "protocol": "ctap2",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}


@pytest.fixture
def walk(walk_in, portal_tree, settings):
    settings.PORTAL_SECOND_FACTOR = True
    walk = walk_in()
    browser = walk.page.context.new_cdp_session(walk.page)
    browser.send("WebAuthn.enable")
    browser.send("WebAuthn.addVirtualAuthenticator", {"options": KEY})
    return walk


def come_in(walk, address, mailoutbox):
    walk.go("/logg-inn/?next=/tilgjengelighet/").fill("E-post på jobben", address).button("Send meg en kode")
    return walk.fill("Kode", code_in(mailoutbox[-1])).button("Logg inn")


def test_she_makes_a_passkey_and_comes_in_with_it(walk, mailoutbox):
    boss = administrator(agency_at("direktoratet.no"), email="kari@direktoratet.no")
    come_in(walk, boss.email, mailoutbox)
    expect(walk.page.get_by_role("heading", name="Sett opp bekreftelse i to trinn før du går videre")).to_be_visible()
    walk.link("Legg til en passnøkkel").fill("Navn på passnøkkelen", "Jobb-pc")
    walk.page.get_by_role("button", name="Lag passnøkkelen").click()
    expect(walk.page.get_by_role("heading", name="Reservekoder")).to_be_visible()
    walk.arrived().link("Jeg har tatt vare på dem")
    expect(walk.page).to_have_url("/tilgjengelighet/")

    walk.page.context.clear_cookies()
    come_in(walk, boss.email, mailoutbox)
    expect(walk.page.get_by_role("heading", name="Bekreft at det er deg")).to_be_visible()
    walk.page.get_by_role("button", name="Bruk passnøkkelen").click()
    expect(walk.page).to_have_url("/tilgjengelighet/")
    walk.go("/konto/innlogging/")
    expect(walk.page.get_by_text("Jobb-pc", exact=True)).to_be_visible()


def test_without_scripts_the_app_is_the_way(walk_in, portal_tree, sign_in):
    walk = walk_in(java_script_enabled=False)
    sign_in(walk.page, administrator())
    walk.go("/konto/innlogging/passnokkel/")
    expect(walk.page.get_by_text("Denne nettleseren kan ikke bruke passnøkler")).to_be_visible()
    expect(walk.page.get_by_role("button", name="Lag passnøkkelen")).to_be_hidden()
    walk.go("/konto/innlogging/app/")
    expect(walk.page.get_by_alt_text("QR-kode til appen")).to_be_visible()
