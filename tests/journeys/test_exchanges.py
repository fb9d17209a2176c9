"""An exchange on a phone: what is hers is ticked with the keyboard, and her agency sees who is out."""

import pytest

from tests.factories.agencies import AgencyFactory, administrator, employee
from tests.factories.exchanges import running

pytestmark = pytest.mark.django_db(transaction=True)
SMALL = {"width": 375, "height": 812}


@pytest.fixture
def agreement(live_server, portal_tree):
    home, host = AgencyFactory(short="Tilsynet"), AgencyFactory(short="DFØ")
    return running(home, host, person=employee(home, name="Kari Nordmann"))


@pytest.fixture
def looked_at(accessible, fits):
    def looked(page):
        fits(page)
        accessible(page)

    return looked


def test_her_own_line_is_ticked_with_the_keyboard(open_page, sign_in, agreement, looked_at):
    page = open_page(viewport=SMALL)
    sign_in(page, agreement.person)
    page.goto(f"/utvekslinger/{agreement.public_id}/")
    looked_at(page)
    button = page.get_by_role("button", name="Taushetserklæringen er signert")
    button.focus()
    page.keyboard.press("Enter")
    page.get_by_text("av Kari Nordmann").wait_for()
    button.focus()
    page.keyboard.press("Enter")
    page.get_by_text("av Kari Nordmann").wait_for(state="hidden")
    assert "Marker som gjort" in button.inner_text()


def test_her_agency_sees_her_out_and_plans_the_year(open_page, sign_in, agreement, looked_at):
    page = open_page(viewport=SMALL)
    hanne = administrator(agreement.sending, name="Hanne Berg")
    sign_in(page, hanne)
    page.goto(f"/virksomhet/{agreement.sending.slug}/utvekslinger/")
    page.get_by_role("link", name="Kari Nordmann").wait_for()
    page.get_by_text("Vis tallene i en tabell").click()
    looked_at(page)
    page.get_by_role("link", name="Utvekslingsplan", exact=True).click()
    page.get_by_role("link", name="Lag en plan").click()
    page.get_by_label("Så mange vil vi sende ut").fill("3")
    page.get_by_label("Ansvarlig leder").select_option(label="Hanne Berg")
    looked_at(page)
    page.get_by_role("button", name="Lagre").click()
    page.get_by_role("button", name="Meld at planen er vedtatt").click()
    page.get_by_text("Vedtatt", exact=True).wait_for()
    looked_at(page)
