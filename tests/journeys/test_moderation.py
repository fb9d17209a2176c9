"""Can two people bring a posting out together in a browser: sent, back with a word, mended, approved, live?"""

import re

import pytest
from playwright.sync_api import expect

from tests.factories.agencies import AgencyFactory, administrator, employee, publisher
from tests.factories.postings import draft_posting

from .conftest import PHONE

WHAT = "Si litt mer om hva den som kommer, får lære."
MENDED = "Du lærer å lage kurs av egne saker, og å prøve dem ut på kolleger."
WINDOWS = {"desktop": {}, "phone": {"viewport": PHONE, "has_touch": True}}
ONWARD = ("Lagre og gå til kompetanse", "Lagre og gå til rammer", "Lagre og se over")


@pytest.fixture
def people(live_server, portal_tree):
    agency = AgencyFactory(name_nb="Kartverket", short="Kartverket", second_pair_of_eyes=True)
    marte = publisher(agency, name="Marte Lien", is_demo=True)
    administrator(agency, name="Odd Vinjerud", is_demo=True)
    employee(AgencyFactory(name_nb="Arbeidstilsynet"), name="Ingrid Solheim", is_demo=True)
    return draft_posting(agency, by=marte, title="Bli med og lag kurs")


@pytest.fixture
def walk(walk_in):
    return lambda window: walk_in(**WINDOWS[window])


def last_step(walk):
    walk.menu("Våre utlysninger").link("Rediger")
    for onward in ONWARD:
        walk.button(onward)
    return walk


def look_over(walk):
    """Who approves goes straight to the last step: a step that she saves is words of her own."""
    return walk.menu("Våre utlysninger").link("Se over")


def send(walk):
    walk.sign_in("Marte Lien")
    last_step(walk).link("Send til godkjenning")
    walk.fill("Noe den som godkjenner", "Haster litt.").button("Send til godkjenning")
    walk.sees("Utlysningen er sendt til godkjenning")


def send_back(walk):
    walk.sign_in("Odd Vinjerud")
    look_over(walk).sees("Haster litt.")
    walk.link("Send tilbake med en merknad").button("Send tilbake med en merknad")
    walk.sees("Skriv hva som må rettes")
    walk.fill("Hva må rettes?", WHAT).button("Send tilbake med en merknad")
    walk.sees("Utlysningen er sendt tilbake")


def mend(walk):
    walk.sign_in("Marte Lien")
    last_step(walk).sees(WHAT)
    walk.page.get_by_role("link", name=re.compile("Endre.*Kompetanse")).click()
    walk.arrived().page.locator("select").first.select_option(label="God")
    walk.fill("Dette kan den ansatte lære", MENDED).button("Lagre og gå til rammer")
    walk.button("Lagre og se over").link("Send til godkjenning").button("Send til godkjenning")


def approve(walk):
    walk.sign_in("Odd Vinjerud")
    look_over(walk).sees(MENDED).button("Publiser")
    walk.sees("Utlysningen er publisert")


@pytest.mark.parametrize("window", WINDOWS)
def test_a_posting_goes_through_moderation(walk, people, window):
    walk = walk(window)
    send(walk)
    send_back(walk)
    mend(walk)
    approve(walk)
    walk.sign_in("Ingrid Solheim")
    people.refresh_from_db()
    walk.page.goto(people.url)
    expect(walk.page.locator("main")).to_contain_text(MENDED)
    assert WHAT not in walk.page.content()


def test_a_pause_shows_warnings_and_hints_beside_the_field(page, people, sign_in, accessible):
    sign_in(page, people.created_by)
    page.goto(f"/lys-ut/{people.pk}/behov/")
    page.get_by_label("Oppgaver og leveranser").fill("Den ansatte må bistå iht. planen.")
    with page.expect_response(lambda response: response.request.method == "POST"):
        page.get_by_label("Oppgaver og leveranser").blur()
    expect(page.locator("#hints-tasks")).to_contain_text("«bistå»: prøv «hjelpe».")
    expect(page.get_by_label("Oppgaver og leveranser")).to_have_value("Den ansatte må bistå iht. planen.")
    accessible(page)
    page.goto(f"/lys-ut/{people.pk}/rammer/")
    page.get_by_label("Mottakende virksomhet betaler").check()
    expect(page.locator("#warnings")).to_contain_text("rettslig grunnlag")
    accessible(page)
