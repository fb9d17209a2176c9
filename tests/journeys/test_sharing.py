"""Can a posting be shared with everybody, be opened without sign-in, be taken back, and be gone everywhere?

A publisher shares it from its page; a stranger follows the link on a phone, in the other written form too; another
colleague stops it; then no page, list, feed or map has it any more.
"""

import re

import pytest
from playwright.sync_api import expect

from listings.sharing.models import PublicShare
from tests.factories.agencies import employee, publisher
from tests.factories.postings import published_posting
from tests.factories.sharing import sharing_agency

from .conftest import PHONE
from .walk import Walk

TITLE = "Vil du hospitere på kysten?"


@pytest.fixture
def posting(live_server, portal_tree):
    agency = sharing_agency(name_nb="Kystverket", short="Kystverket", brand_colour="#f2b838")
    return published_posting(agency, by=publisher(agency), title=TITLE)


@pytest.fixture
def checks(accessible, fits):
    return [accessible, fits]


@pytest.fixture
def publisher_window(posting, open_page, sign_in):
    window = open_page()
    sign_in(window, posting.created_by)
    return window


@pytest.fixture
def stranger(open_page, checks):
    """On a phone, in a language of her own."""

    def come(**options):
        return Walk(open_page(viewport=PHONE, has_touch=True, is_mobile=True, **options), checks)

    return come


def places(share):
    return ["/apne-utlysninger/", "/apne-utlysninger/atom.xml", "/sitemap.xml", "/", share.agency.page.url]


def share_it(window, posting, checks):
    walk = Walk(window, checks)
    window.goto(posting.url)
    walk.link("Del åpent").sees("Dette blir åpent").sees("Dette vises aldri").sees("Slik blir den åpne siden")
    walk.button("Del åpent").sees("Utlysningen er delt åpent.").sees("Fortell om den")
    return window.get_by_label("Adressen").input_value()


def read_it(walk, address):
    walk.page.goto(address)
    walk.arrived().sees(TITLE)
    expect(walk.page.get_by_text("Marte Lien")).to_have_count(0)
    data = walk.page.locator('script[type="application/ld+json"]').inner_text()
    assert '"@type": "JobPosting"' in data


def found_in(walk, share):
    return [place for place in places(share) if share.address in walk.page.request.get(place).text()]


def stop_it(window, checks):
    window.goto("/lys-ut/")
    walk = Walk(window, checks).link(TITLE)
    walk.link("Slutt å dele").button("Slutt å dele").sees("ikke delt åpent lenger")


@pytest.mark.parametrize("locale", ["nb-NO", "nn-NO"])
def test_a_posting_is_shared_read_without_sign_in_and_gone(posting, publisher_window, stranger, checks, locale):
    walk = stranger(locale=locale)
    share_it(publisher_window, posting, checks)
    share = PublicShare.objects.get()
    read_it(walk, share.get_absolute_url())
    assert found_in(walk, share) == places(share)
    for place in ("/apne-utlysninger/", "/", share.agency.page.url):
        walk.page.goto(place)
        walk.arrived().sees(TITLE)

    stop_it(publisher_window, checks)
    gone = walk.page.goto(share.get_absolute_url())
    walk.arrived()
    assert gone.status == 410 and TITLE not in walk.page.content()
    assert found_in(walk, share) == []


def test_who_wants_to_take_part_comes_by_sign_in_to_the_posting(posting, publisher_window, sign_in, stranger):
    walk = stranger()
    share_it(publisher_window, posting, [])
    address = PublicShare.objects.get().get_absolute_url()
    walk.page.goto(address)
    walk.link("Meld interesse")
    expect(walk.page).to_have_url(re.compile(r"/logg-inn/\?next=/virksomheter/kystverket/"))
    sign_in(walk.page, employee(name="Kari Kandidat"))
    walk.page.goto(address)
    walk.link("Meld interesse").link("Meld interesse").sees(TITLE)
