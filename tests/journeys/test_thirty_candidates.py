"""Can thirty candidates be handled with the keyboard alone, from My page until each of them has an answer?"""

import pytest
from playwright.sync_api import expect

from listings.applications.models import Application, StageChange
from listings.applications.status import Stage
from listings.applications.telling import tell_of
from listings.postings.models import PostingPage
from listings.postings.status import Status
from portal.notifications.models import Message
from tests.factories.agencies import AgencyFactory, employee, publisher
from tests.factories.applications import sent_interest
from tests.factories.postings import published_posting

from .keyboard import Keyboard

MANY, TITLE = 30, "Kurs i klarspråk"


@pytest.fixture(autouse=True)
def jobs_can_wait(settings):
    """As in production, so that a step can be undone until its message goes."""
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}


@pytest.fixture
def marte(live_server, portal_tree):
    return publisher(AgencyFactory(name_nb="Etat A", short="A"), name="Marte Lien", language="nb")


@pytest.fixture
def posting(marte):
    """Every third person writes nynorsk."""
    posting = published_posting(marte.memberships.get().agency, by=marte, title=TITLE)
    home = AgencyFactory(name_nb="Etat C", short="C")
    for number in range(MANY):
        person = employee(home, name=f"Kari {number:02} Moe")
        sent_interest(posting, person, language="nn" if number % 3 == 0 else "nb")
    return posting


@pytest.fixture
def page(open_page, sign_in, marte, posting):
    """Nothing glides, so that what has focus is in view at once. Nobody touches the mouse."""
    opened = open_page(reduced_motion="reduce")
    sign_in(opened, marte)
    opened.goto("/min-side/")
    return opened


@pytest.fixture
def keyboard(page):
    return Keyboard(page)


@pytest.fixture
def sees(page, accessible, fits):
    """What she now reads; each page is checked as she comes to it."""

    def seen(text):
        expect(page.locator("main")).to_contain_text(text)
        accessible(page)
        fits(page)

    return seen


def number_in(stage):
    return Application.objects.filter(status=stage).count()


def test_thirty_are_handled_until_all_have_an_answer(page, keyboard, sees, posting):
    find_and_sort(page, keyboard, sees)
    move_three_together_and_think_again(page, keyboard, sees)
    read_and_note(page, keyboard, sees)
    answer_all(page, keyboard, sees)
    assert PostingPage.objects.get(pk=posting.pk).status == Status.CLOSED
    assert number_in(Stage.NOT_SELECTED) == MANY
    assert len(set(told_when_it_stands())) == MANY


def told_when_it_stands():
    """Whom the worker tells of a step; of what was undone it tells nobody."""
    for change in StageChange.objects.of_agency():
        tell_of(change.pk)
    return Message.objects.filter(kind__startswith="stage").values_list("person", flat=True)


def find_and_sort(page, keyboard, sees):
    sees(TITLE)
    keyboard.go(TITLE, "a")
    sees("Nye (30)")
    keyboard.go("^Navn", "a")
    sees("Kari 00 Moe")
    expect(page.locator("[data-candidate]").first).to_have_text("Kari 00 Moe")


def move_three_together_and_think_again(page, keyboard, sees):
    for number in range(3):
        keyboard.tab_to(f"Velg Kari 0{number} Moe").press("Space")
    expect(page.locator("[data-tick-count]")).to_have_text("3 valgt")
    keyboard.go("Inviter til samtale", "button")
    sees("3 får hver sin melding")
    keyboard.tab_to("Kari 02 Moe", "summary").press("Enter")
    expect(page.locator("details").filter(has_text="Kari 02 Moe")).to_have_attribute("open", "")
    keyboard.go("Send til 3 kandidater", "button")
    sees("3 kandidater er flyttet til «Til samtale».")
    assert number_in(Stage.INTERVIEW) == 3
    keyboard.go("Angre", "button")
    sees("Angret for 3 kandidater")
    sees("Nye (30)")
    assert number_in(Stage.RECEIVED) == MANY
    expect(page.locator("[data-candidate]").first).to_have_text("Kari 00 Moe")


def read_and_note(page, keyboard, sees):
    """J and K lead from name to name and from candidate to candidate; while she writes they are letters."""
    keyboard.press("j").press("j").press("k").is_at(name="Kari 00 Moe")
    for key, name in (("Enter", "Kari 00 Moe"), ("j", "Kari 01 Moe"), ("j", "Kari 02 Moe"), ("k", "Kari 01 Moe")):
        with page.expect_navigation():
            keyboard.press(key)
        expect(page.locator("h1")).to_have_text(name)
    keyboard.tab_to("Nytt notat", "textarea").write("Kjekk. ").press("j").press("k").go("Lagre notatet", "button")
    sees("Kjekk. jk")
    keyboard.go("Kandidater", "a")


def answer_all(page, keyboard, sees):
    keyboard.go("Svar alle og avslutt", "a")
    sees("30 får hver sin melding")
    keyboard.tab_to("Grunn", "select").press("e")
    keyboard.tab_to("Kari 29 Moe", "summary").press("Enter")
    expect(page.locator("details[open]").last).to_contain_text("Kari 29 Moe")
    keyboard.go("Send til 30 kandidater og avslutt", "button")
    sees("Alle har fått svar, og utlysningen er avsluttet.")
