"""Are the pages of Wagtail that agencies use accessible, as far as Wagtail is?

What axe finds there is Wagtail's own and named in docs/look.md; a fault of another kind is ours.
"""

import pytest
from playwright.sync_api import expect

from tests.factories.agencies import AgencyFactory, administrator
from tests.factories.postings import published_posting
from tests.factories.subsites import news, subpage

from .conftest import described, violations_on

WAGTAILS_OWN = {
    "label": "the field for tags has no name",
    "aria-input-field-name": "the field for running text in a block has no name",
}
LISTS = ["", "posting_pages/", "agency_pages/", "agency_news/", "agency/", "images/", "documents/", "account/"]
FORMS = ["agency_pages/choose_parent/", "images/add/", "documents/add/"]
OF_A_PAGE = ["edit/", "history/", "unpublish/", "delete/"]


@pytest.fixture
def agency(live_server, portal_tree):
    return AgencyFactory(name_nb="Fyrdirektoratet", short="Fyr")


@pytest.fixture
def addresses(agency):
    blocks = [("heading", "Først"), ("paragraph", "<p>Så</p>"), ("contacts", {"heading": "Spør oss", "people": []})]
    page = subpage(agency, blocks=blocks)
    news(agency), published_posting(agency)
    of_pages = [f"pages/{agency.main_page.pk}/", f"pages/{agency.main_page.pk}/edit/"]
    return LISTS + FORMS + of_pages + [f"pages/{page.pk}/{last}" for last in OF_A_PAGE]


def test_wagtails_pages_have_no_faults_but_wagtails_own(page, agency, addresses, sign_in):
    sign_in(page, administrator(agency))
    found = []
    for address in addresses:
        page.goto(f"/admin/{address}")
        page.wait_for_load_state("networkidle")
        expect(page.locator("h1").first).to_be_attached()
        found += [(address, violation) for violation in violations_on(page)]
    ours = [f"{address}: {described(fault)}" for address, fault in found if fault["id"] not in WAGTAILS_OWN]
    assert not ours, "\n".join(ours)
    assert {fault["id"] for _address, fault in found} == set(WAGTAILS_OWN), "Wagtail has mended it: take it out"
