"""Can thirty candidates be handled by keyboard alone, on a phone and without JavaScript, until all are answered?"""

import pytest
from playwright.sync_api import expect

from listings.applications.models import Application
from listings.applications.status import Stage
from listings.postings.models import PostingPage
from listings.postings.status import Status
from tests.factories.agencies import AgencyFactory, employee, publisher
from tests.factories.applications import sent_interest
from tests.factories.postings import published_posting

from .conftest import PHONE
from .keyboard import Keyboard

MANY = 30


@pytest.fixture
def marte(live_server, portal_tree):
    return publisher(AgencyFactory(name_nb="Etat A", short="A"), name="Marte Lien", language="nb")


@pytest.fixture
def posting(marte):
    """Every third person writes nynorsk."""
    posting = published_posting(marte.memberships.get().agency, by=marte, title="Kurs i klarspråk")
    home = AgencyFactory(name_nb="Etat C", short="C")
    for number in range(MANY):
        person = employee(home, name=f"Kari {number:02} Moe")
        sent_interest(posting, person, language="nn" if number % 3 == 0 else "nb")
    return posting


@pytest.fixture
def open_table(sign_in, marte, posting):
    def opened(page):
        sign_in(page, marte)
        page.goto(f"/interesse/kandidater/{posting.pk}/?steg=nye&sorter=navn")
        return page

    return opened


@pytest.fixture
def page(open_page):
    """Nothing glides, so that what has focus is in view at once."""
    return open_page(reduced_motion="reduce")


def has_moved(stage):
    return Application.objects.filter(status=stage).count()


def test_all_are_handled_by_keyboard_alone(page, open_table, posting, accessible):
    open_table(page)
    keyboard = Keyboard(page)
    accessible(page)
    walk_by_letters(page, keyboard)
    keyboard.tab_to("Velg Kari 00 Moe").press("Space").tab_to("Velg Kari 01 Moe").press("Space")
    expect(page.locator("[data-tick-count]")).to_have_text("2 valgt")
    keyboard.go("Inviter til samtale", "button")
    accessible(page)
    keyboard.go("Send til 2 kandidater", "button")
    expect(page.locator("main")).to_contain_text("2 kandidater er flyttet til «Til samtale».")
    assert has_moved(Stage.INTERVIEW) == 2
    answer_all(page, keyboard, accessible)
    assert has_moved(Stage.NOT_SELECTED) == MANY
    assert PostingPage.objects.get(pk=posting.pk).status == Status.CLOSED


def walk_by_letters(page, keyboard):
    """J and K in the table and from candidate to candidate; while she writes they are letters."""
    keyboard.press("j").is_at(name="Kari 00 Moe").press("j").is_at(name="Kari 01 Moe").press("k")
    with page.expect_navigation():
        keyboard.press("Enter")
    with page.expect_navigation():
        keyboard.press("j")
    expect(page.locator("h1")).to_have_text("Kari 01 Moe")
    keyboard.tab_to("Nytt notat", "textarea").press("j").press("k")
    expect(page.locator("#id_text")).to_have_value("jk")
    expect(page.locator("h1")).to_have_text("Kari 01 Moe")
    keyboard.go("Kandidater", "a")


def answer_all(page, keyboard, accessible):
    page.goto(page.url.partition("?")[0])
    keyboard.go("Svar alle og avslutt", "a")
    accessible(page)
    keyboard.go("Send til 30 kandidater og avslutt", "button")
    expect(page.locator(".ds-error-summary")).to_be_focused()
    accessible(page)
    keyboard.tab_to("Grunn", "select").press("e").go("Send til 30 kandidater og avslutt", "button")
    expect(page.locator("main")).to_contain_text("Alle har fått svar, og utlysningen er avsluttet.")


def test_the_letters_can_be_turned_off(page, open_table):
    open_table(page)
    page.locator("[data-keys] summary").click()
    page.get_by_role("button", name="Slå av hurtigtastene").click()
    Keyboard(page).press("j")
    assert page.evaluate("!document.activeElement.matches('[data-candidate]')")
    page.reload()
    page.locator("[data-keys] summary").click()
    expect(page.get_by_role("button", name="Slå på hurtigtastene")).to_be_visible()


def test_on_a_phone_nothing_is_wider_than_the_page(open_page, open_table, accessible, fits):
    phone = open_page(viewport=PHONE | {"width": 320}, has_touch=True, is_mobile=True)
    open_table(phone)
    fits(phone)
    accessible(phone)
    phone.get_by_label("Velg alle 30 i «Nye»").check()
    phone.get_by_role("button", name="Ikke valgt, oppgi grunn").click()
    expect(phone.locator("h2").filter(has_text="30 får hver sin melding")).to_be_visible()
    fits(phone)
    accessible(phone)


def test_without_javascript_all_of_a_tab_are_moved(open_page, open_table):
    plain = open_page(java_script_enabled=False)
    open_table(plain)
    expect(plain.locator("[data-keys]")).to_be_hidden()
    plain.get_by_label("Velg alle 30 i «Nye»").check()
    plain.get_by_role("button", name="Flytt til «Vurderes»").click()
    plain.get_by_role("button", name="Send til 30 kandidater").click()
    expect(plain.locator("main")).to_contain_text("30 kandidater er flyttet til «Vurderes».")
    assert has_moved(Stage.ASSESSING) == MANY
