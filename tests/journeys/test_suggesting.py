"""Can a person choose among the offers of the search field without a mouse, and find what she meant?"""

import re

import pytest
from playwright.sync_api import expect

from search.suggesting import remembering
from tests.factories.agencies import AgencyFactory, employee
from tests.factories.search import findable_posting
from tests.factories.vocabulary import CompetenceFactory, ThemeFactory

from .conftest import DESKTOP, WINDOWS


@pytest.fixture
def world(live_server, portal_tree):
    remembering.forget()
    kystverket = AgencyFactory(name_nb="Kystverket", short="Kystverket")
    arkivfag = CompetenceFactory(slug="arkivfag", label_nb="Arkivfag", synonyms="dokumentasjonsforvaltning")
    CompetenceFactory(slug="arkivrett", label_nb="Arkivrett")
    ThemeFactory(slug="arkiv", label_nb="Arkiv og dokumentasjon")
    findable_posting(kystverket, title="Rydd med oss", competences=[arkivfag])
    findable_posting(kystverket, title="Kommunikasjon om havet")
    employee(AgencyFactory(short="Etat"), name="Ingrid Solheim", is_demo=True)


@pytest.fixture
def walk(request, walk_in, world):
    """A desktop window, or the one that the test names."""
    walk = walk_in(**WINDOWS[getattr(request, "param", "desktop")])
    walk.sign_in("Ingrid Solheim")
    return walk.go("/finn/?slag=need")


@pytest.fixture
def field(walk):
    return walk.page.get_by_role("combobox", name=re.compile("^Søk på"))


@pytest.fixture
def offers(walk):
    return walk.page.get_by_role("listbox", name="Forslag").get_by_role("option")


def write(field, text):
    field.press_sequentially(text, delay=20)
    expect(field).to_have_attribute("aria-expanded", "true")


def active(walk):
    return walk.page.locator("[role=option][aria-selected=true]")


@pytest.mark.parametrize("walk", ["desktop", "phone"], indirect=True)
def test_an_offer_is_chosen_with_the_arrows_and_becomes_a_chip(walk, field, offers):
    write(field, "arkiv")
    expect(offers).to_have_count(3)
    expect(walk.page.get_by_role("group", name="Kompetanse", exact=True).get_by_role("option")).to_have_count(2)
    expect(walk.page.locator("#status")).to_contain_text("3 forslag")
    field.press("ArrowDown")
    expect(active(walk)).to_have_text("Arkivfag")
    expect(field).to_have_attribute("aria-activedescendant", active(walk).get_attribute("id"))
    walk.arrived()
    field.press("ArrowUp")
    expect(active(walk)).to_contain_text("Arkiv og dokumentasjon")
    field.press("ArrowDown")
    field.press("Enter")
    walk.page.wait_for_url(re.compile("kompetanse=arkivfag"))
    walk.arrived().sees("Rydd med oss")
    assert "slag=need" in walk.page.url and "q=" not in walk.page.url
    expect(walk.page.locator(".ds-chip", has_text="Arkivfag")).to_be_visible()


def test_nothing_is_chosen_before_she_does_it(walk, field, offers):
    write(field, "arkiv")
    expect(active(walk)).to_have_count(0)
    field.press("Enter")
    walk.page.wait_for_url(re.compile("q=arkiv"))
    expect(offers).to_have_count(0)
    expect(field).to_have_attribute("aria-expanded", "false")


def test_escape_closes_the_list_and_keeps_what_she_wrote(walk, field, offers):
    write(field, "arkiv")
    field.press("ArrowDown")
    field.press("Home")
    expect(active(walk)).to_have_count(0)
    field.press("Escape")
    expect(field).to_have_attribute("aria-expanded", "false")
    expect(field).to_have_value("arkiv")
    expect(offers).to_have_count(0)
    field.press("Alt+ArrowDown")
    expect(offers).to_have_count(3)
    field.press("Tab")
    expect(offers).to_have_count(0)
    expect(walk.page.get_by_role("button", name="Søk", exact=True)).to_be_focused()


def test_an_offer_can_be_pointed_at(walk, field, offers):
    write(field, "dokumentasjonsf")
    offers.filter(has_text="Arkivfag").click()
    walk.page.wait_for_url(re.compile("kompetanse=arkivfag"))


def test_she_hears_which_word_she_may_have_meant(walk, field):
    walk.page.goto("/finn/")
    field.press_sequentially("komunikasjon")
    field.press("Enter")
    walk.page.wait_for_url(re.compile("q=komunikasjon"))
    walk.arrived().sees("Mente du")
    walk.page.get_by_role("link", name="kommunikasjon", exact=True).press("Enter")
    walk.page.wait_for_url(re.compile("q=kommunikasjon"))
    walk.arrived().sees("Kommunikasjon om havet")


def test_without_scripts_the_field_and_the_suggestions_are_plain_pages(walk_in, world):
    walk = walk_in(viewport=DESKTOP, java_script_enabled=False)
    walk.sign_in("Ingrid Solheim")
    walk.go("/finn/").search("arkivfag").sees("Rydd med oss")
    walk.go("/finn/forslag/?q=arkiv").link("Arkivfag").sees("Rydd med oss")
