"""A publisher proposes a competence while she writes; an editor merges it into one that is there, and she is told.

The posting has the existing one then, and is found by it.
"""

import pytest
from playwright.sync_api import expect

from listings.postings.models import PostingPage
from portal.access.roles import PortalRole
from tests.factories.agencies import AgencyFactory, employee, holder, publisher
from tests.factories.postings import draft_posting
from tests.factories.vocabulary import CompetenceFactory

from .conftest import PHONE
from .walk import Walk

TITLE = "Fly drone over kysten"
WINDOWS = {
    "desktop": {},
    "phone": {"viewport": PHONE, "has_touch": True, "is_mobile": True},
    "plain": {"java_script_enabled": False},
}


@pytest.fixture
def posting(live_server, portal_tree):
    agency = AgencyFactory(name_nb="Kystverket", short="Kystverket")
    writer = publisher(agency, name="Solfrid Lyngkollen", is_demo=True)
    employee(AgencyFactory(name_nb="Arbeidstilsynet", short="Arbeidstilsynet"), name="Ingrid Solheim", is_demo=True)
    holder(PortalRole.EDITOR, name="Sindre Kvalnes", is_demo=True)
    CompetenceFactory(label_nb="Droneflyging")
    return draft_posting(agency, by=writer, title=TITLE, wanted=[])


@pytest.fixture
def walk(open_page, accessible, fits):
    return lambda window: Walk(open_page(**WINDOWS[window]), [fits] if window == "plain" else [fits, accessible])


def propose(walk, posting):
    walk.sign_in("Solfrid Lyngkollen")
    walk.page.goto(f"/lys-ut/{posting.pk}/kompetanse/")
    walk.fill("Legg til kompetanse", "Ubemannede luftfartøy").button("Legg til")
    walk.button("Foreslå «Ubemannede luftfartøy» som ny kompetanse")
    walk.sees("foreslått")
    walk.page.get_by_label("Nivå").first.select_option(label="God")
    walk.button("Lagre og gå til rammer").button("Lagre og se over")
    walk.sees("Ubemannede luftfartøy (god, foreslått)").button("Publiser").sees(TITLE)


def merge(walk):
    walk.sign_in("Sindre Kvalnes")
    walk.menu("Min side").link("Stell ordlista").link("Forslag (1)").link("Ubemannede luftfartøy")
    walk.fill("Ordet i lista som betyr det samme", "Droneflyging").button("Slå sammen")
    walk.sees("Ingen forslag venter")


def is_told(walk):
    walk.sign_in("Solfrid Lyngkollen")
    walk.page.goto("/min-side/varsler/")
    walk.arrived().sees("«Ubemannede luftfartøy» finnes som «Droneflyging»")
    walk.page.goto("/min-side/forslag/")
    walk.arrived().sees("Finnes fra før").sees("i lista som «Droneflyging»")


def find(walk):
    walk.sign_in("Ingrid Solheim")
    walk.menu("Finn muligheter").search("ubemannede")
    walk.narrow("Kompetanse", "Droneflyging")
    walk.sees("1 treff, 1 plass").result(TITLE).sees("Droneflyging")


@pytest.mark.parametrize("window", WINDOWS)
def test_a_proposed_word_becomes_the_one_that_is_there(walk, posting, window):
    walk = walk(window)
    propose(walk, posting)
    merge(walk)
    is_told(walk)
    find(walk)
    expect(walk.page.locator("main").get_by_text("Ubemannede luftfartøy")).to_have_count(0)
    assert PostingPage.objects.get(pk=posting.pk).wanted[0].level == 2
