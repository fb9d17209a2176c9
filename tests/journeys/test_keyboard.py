"""Can a person do her errand with the keyboard alone, and does she always see and know where she is?"""

import pytest
from django.core import mail
from playwright.sync_api import expect

from tests.factories.people import code_in
from tests.house.world import World

from .keyboard import Keyboard


@pytest.fixture
def world(live_server, portal_tree):
    return World()


@pytest.fixture
def page(open_page):
    """Nothing glides, so that what has focus is in view at once."""
    return open_page(reduced_motion="reduce")


@pytest.fixture
def keyboard(page):
    return Keyboard(page)


@pytest.fixture
def open_as(page, sign_in):
    def opened(person, address):
        if person:
            sign_in(page, person)
        page.goto(address)

    return opened


def mistakes_meet_her(page, keyboard, accessible, field):
    """The summary has focus, its first link leads to the field, and the page with mistakes is accessible too."""
    expect(page.locator(".ds-error-summary")).to_be_focused()
    accessible(page)
    keyboard.tab_to("", "a").press("Enter").is_at(id=field)


def test_signing_in_by_a_code(page, keyboard, world, open_as, accessible):
    open_as(None, "/logg-inn/")
    keyboard.press("Tab").is_at(name="Hopp til hovedinnholdet").press("Enter").is_at(id="innhold")
    keyboard.tab_to("E-post på jobben").go("Send meg en kode")
    mistakes_meet_her(page, keyboard, accessible, "id_email")
    keyboard.write("kari.nordmann@c.no")
    with page.expect_navigation():
        keyboard.press("Enter")
    accessible(page)
    keyboard.tab_to("Kode").write(code_in(mail.outbox[-1]))
    with page.expect_navigation():
        keyboard.press("Enter")
    expect(page.locator("h1")).to_contain_text("Hei")


def test_narrowing_a_search(page, keyboard, world, open_as, accessible):
    open_as(world.employee, "/finn/")
    keyboard.tab_to("Behov: vi søker").press("Space")
    expect(page.locator(".ds-chip")).to_have_count(1)
    keyboard.is_at(type="checkbox")
    expect(page.locator("#status")).to_contain_text("treff")
    accessible(page)
    keyboard.go("Behov: vi søker", "a")
    expect(page.locator(".ds-chip")).to_have_count(0)
    keyboard.is_at(id="hits", tag="h2")
    keyboard.go("For alle", "a")
    expect(page.locator("h1")).to_have_text("For alle")


def test_registering_interest(page, keyboard, world, open_as, accessible):
    open_as(world.publisher_b, f"/interesse/meld/{world.posting.pk}/")
    keyboard.go("Send interessemeldingen")
    mistakes_meet_her(page, keyboard, accessible, "id_message")
    keyboard.write("Jeg vil lære av dere.").go("Send interessemeldingen")
    expect(page.locator("h1")).to_contain_text("sendt")


def test_moving_a_candidate(page, keyboard, world, open_as, accessible):
    open_as(world.publisher_a, f"/interesse/kandidater/{world.posting.pk}/")
    keyboard.go(world.employee.name, "a").go("Inviter til samtale", "a").tab_to("Melding", "textarea")
    keyboard.press("Control+a").press("Delete").go("Send til kandidaten")
    mistakes_meet_her(page, keyboard, accessible, "id_text")
    keyboard.write("Kan vi snakkes torsdag?").go("Send til kandidaten")
    expect(page.locator("main")).to_contain_text("Til samtale")


def test_announcing_a_need(page, keyboard, world, open_as, accessible):
    open_as(world.publisher_a, "/lys-ut/ny/")
    keyboard.go("^Begynn$", "button")
    mistakes_meet_her(page, keyboard, accessible, "id_kind_0")
    keyboard.press("Space").go("^Begynn$", "button")
    for field in ("Tittel", "Ingress", "Oppgaver", "Hvem ser dere etter"):
        keyboard.tab_to(field).write("Hjelp oss med et kurs")
    keyboard.go("Lagre og gå til kompetanse").tab_to("Legg til kompetanse").write(world.words[0].label)
    with page.expect_navigation():
        keyboard.press("Enter")
    expect(page.get_by_role("group", name=world.words[0].label)).to_be_visible()
    accessible(page)
    keyboard.tab_to("Nivå", "select").press("g")
    keyboard.tab_to("Dette kan den ansatte lære").write("Du lærer å lage kurs.").go("Lagre og gå til rammer")
    keyboard.go("Lagre og se over")
    mistakes_meet_her(page, keyboard, accessible, "id_starts_earliest")


def test_changing_the_look(page, keyboard, world, open_as, accessible):
    open_as(world.administrator_a, f"/virksomhet/{world.a.slug}/utseende/")
    keyboard.tab_to("Farge", "input").press("Control+a").write("rød").go("Forhåndsvis")
    mistakes_meet_her(page, keyboard, accessible, "id_brand_colour")
    keyboard.press("Control+a").write("#1d6b45").go("Forhåndsvis")
    expect(page.locator("main")).to_contain_text("Kontraster for #1d6b45")
    accessible(page)
    keyboard.go("Lagre")
    expect(page.locator("main")).to_contain_text("Etat A")
