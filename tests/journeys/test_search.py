"""Can a person search the whole portal from any page, change between kinds, and filter, by keyboard and on a phone?"""

import re

import pytest
from playwright.sync_api import expect

from search import indexing
from tests.factories.agencies import AgencyFactory, employee
from tests.factories.search import findable_posting
from tests.factories.stories import story
from tests.factories.vocabulary import CompetenceFactory

from .conftest import PHONE
from .keyboard import Keyboard

NARROW = {"width": 320, "height": 640}
TOUCH = {"has_touch": True, "is_mobile": True}


@pytest.fixture
def ingrid(live_server, portal_tree):
    agency = AgencyFactory(short="Kystverket", name_nb="Kystverket")
    law, plain = (
        CompetenceFactory(slug="juss", label_nb="Juss"),
        CompetenceFactory(slug="klart", label_nb="Klart språk"),
    )
    findable_posting(agency, title="Kystens jurist", competences=[law])
    findable_posting(agency, title="Kystens ord", competences=[{"competence": plain, "required": False}])
    story("Kystens historie").save_revision().publish()
    indexing.refresh("agency", [agency.page.pk])
    return employee(agency, name="Ingrid Solheim", is_demo=True)


def found(page, *titles, hits=".p-card[aria-labelledby] h3"):
    expect(page.locator("#resultater").locator(hits)).to_have_text([re.compile(title) for title in titles])


def test_from_the_header_to_each_kind_by_keyboard(open_page, ingrid, sign_in, accessible):
    page = open_page(reduced_motion="reduce")
    keyboard = Keyboard(page)
    sign_in(page, ingrid)
    page.goto("/min-side/")
    keyboard.tab_to("Åpne søket").press("Enter").is_at(id="finn-q")
    accessible(page)
    keyboard.press("Escape").is_at(tag="button")
    keyboard.press("Enter").write("kysten")
    with page.expect_navigation():
        keyboard.press("Enter")
    expect(page.locator("h1")).to_have_text("Finn muligheter")
    assert page.locator("input[type=search]").count() == 1
    for kind in ("Historier", "Virksomheter", "Utlysninger"):
        keyboard.go(rf"^{kind} \(\d", "a")
        expect(page.locator(".p-tabs [aria-current]")).to_contain_text(kind)
        expect(page.locator("#q")).to_have_value("kysten")
        accessible(page)


def test_one_of_what_she_chose_may_be_enough(open_page, ingrid, sign_in, accessible):
    page = open_page(reduced_motion="reduce")
    keyboard = Keyboard(page)
    sign_in(page, ingrid)
    page.goto("/finn/?kompetanse=juss")
    keyboard.tab_to("Klart språk").press("Space")
    expect(page.locator("#hits")).to_contain_text("Ingen treff")
    how = page.get_by_role("group", name=re.compile("Når du velger flere ?: ?Kompetanse"))
    how.get_by_label("Det holder at ett av valgene passer").check()
    found(page, "Kystens", "Kystens")
    page.locator("summary", has_text="Kompetansen er").click()
    keyboard.tab_to("Ønske: fint å ha").press("Space")
    found(page, "Kystens ord")
    assert "kompetanse-treff=minst-en" in page.url
    accessible(page)
    keyboard.go("Ønske: fint å ha", "a")
    found(page, "Kystens", "Kystens")
    expect(page.get_by_label("Det holder at ett av valgene passer").first).to_be_checked()


@pytest.fixture(params=[PHONE, NARROW], ids=["390", "320"])
def small(request, open_page, ingrid, sign_in):
    page = open_page(viewport=request.param, reduced_motion="reduce", **TOUCH)
    sign_in(page, ingrid)
    return page


def test_on_a_phone_the_box_is_in_the_menu_and_the_filters_in_a_dialog(small, accessible, fits):
    page = small
    page.goto("/min-side/")
    page.get_by_role("button", name="Meny").click()
    accessible(page)
    page.get_by_role("searchbox", name="Søk i hele portalen").fill("kystens")
    page.get_by_role("button", name="Søk", exact=True).click()
    page.wait_for_url("**/finn/?q=kystens")
    page.get_by_text(re.compile("^Filtrer treffene")).first.click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Det holder at ett av valgene passer").first.check()
    dialog.get_by_role("button", name="Lukk filtrene").click()
    expect(page.get_by_label("Alle valgene må passe").first).to_be_checked()
    page.get_by_text(re.compile("^Filtrer treffene")).first.click()
    page.get_by_role("dialog").locator("summary", has_text="Kompetansen er").click()
    page.get_by_role("dialog").get_by_label("Krav: må ha").check()
    accessible(page)
    page.get_by_role("button", name="Vis 1 treff").click()
    found(page, "Kystens jurist")
    fits(page)


def test_a_stranger_searches_what_is_open_without_scripts(open_page, ingrid, fits):
    page = open_page(java_script_enabled=False)
    page.goto("/")
    page.get_by_role("button", name="Åpne søket").click()
    page.get_by_role("searchbox", name="Søk i historier og virksomheter").fill("kystens")
    page.get_by_role("button", name="Søk", exact=True).click()
    found(page, "Kystens historie", hits="article h3")
    expect(page.get_by_text("Her finner du alle virksomhetene, og historiene som er åpne for alle.")).to_be_visible()
    fits(page)
    page.get_by_role("link", name="Logg inn for å søke i utlysningene").click()
    expect(page.locator("h1")).to_contain_text("Logg inn")
