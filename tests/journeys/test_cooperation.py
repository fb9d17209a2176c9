"""Two agencies agree once, on a phone: one proposes, the other answers with a change, and it holds. Axe throughout."""

import pytest

from listings.cooperation.models import Cooperation
from tests.factories.agencies import AgencyFactory, administrator

pytestmark = pytest.mark.django_db(transaction=True)
SMALL = {"width": 375, "height": 812}


@pytest.fixture
def two(live_server, portal_tree):
    tilsynet, dfo = AgencyFactory(short="Tilsynet", name_nb="Tilsynet"), AgencyFactory(short="DFØ", name_nb="DFØ")
    return administrator(tilsynet, name="Hanne Berg"), administrator(dfo, name="Odd Lie")


@pytest.fixture
def looked_at(accessible, fits):
    def looked(page):
        fits(page)
        accessible(page)

    return looked


def test_two_agencies_agree(open_page, sign_in, two, looked_at):
    hanne, odd = two
    page = open_page(viewport=SMALL)
    sign_in(page, hanne)
    propose(page, hanne, looked_at)
    sign_in(page, odd)
    answer(page, looked_at)
    sign_in(page, hanne)
    page.goto(Cooperation.objects.get().get_absolute_url())
    agree(page, "Les og godkjenn forslaget", "Godkjenn forslaget", looked_at)
    page.get_by_text("Takk! Samarbeidsavtalen er godkjent av begge.").wait_for()
    looked_at(page)
    assert Cooperation.objects.get().current.terms["lodging"] == "Den som tar imot, hjelper med bolig"


def propose(page, hanne, looked_at):
    page.goto(f"/virksomhet/{hanne.memberships.get().agency.slug}/samarbeid/")
    looked_at(page)
    page.get_by_role("link", name="Foreslå en samarbeidsavtale").click()
    page.get_by_label("Hvilken virksomhet vil dere samarbeide med?").select_option(label="DFØ")
    looked_at(page)
    page.get_by_role("button", name="Begynn på utkastet").click()
    page.locator("a[href$='/endre/lonn/']").click()
    page.get_by_label("Lønn betales av").select_option(label="Avgivende virksomhet")
    looked_at(page)
    page.get_by_role("button", name="Lagre utkastet").click()
    agree(page, "Les og send utkastet", "Send til den andre virksomheten", looked_at)
    page.get_by_text("Forslaget er sendt.").wait_for()


def answer(page, looked_at):
    page.goto(Cooperation.objects.get().get_absolute_url())
    page.locator("a[href$='/endre/reise/']").click()
    page.get_by_label("Bolig").fill("Den som tar imot, hjelper med bolig")
    page.get_by_role("button", name="Lagre utkastet").click()
    agree(page, "Les og send utkastet", "Send til den andre virksomheten", looked_at)


def agree(page, way, button, looked_at):
    looked_at(page)
    page.get_by_role("link", name=way).click()
    page.get_by_label("Jeg har lest forslaget").check()
    looked_at(page)
    page.get_by_role("button", name=button).click()
