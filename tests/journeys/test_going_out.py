"""Does Back show what I wrote as long as I am in, and nobody's candidates when I have gone out?

The browser of the other journeys keeps no whole pages for Back, as those of real people do; this one does.
"""

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from tests.factories.agencies import employee, publisher
from tests.factories.applications import sent_interest
from tests.factories.postings import published_posting
from tests.services import chromium

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def page(browser, live_server, only_policy):
    """A shared machine, as people leave it."""
    keeping = browser.browser_type.launch(
        executable_path=chromium.find(),
        args=[*chromium.ARGUMENTS],
        ignore_default_args=["--disable-back-forward-cache"],
    )
    context = keeping.new_context(base_url=live_server.url, locale="nb-NO")
    only_policy(context)
    yield context.new_page()
    keeping.close()


def back(page, pages=1):
    """A page that was kept whole fires no load event for Playwright to wait for."""
    page.evaluate(f"history.go(-{pages})")


def test_back_keeps_my_words_and_shows_nobody_else_my_candidates(page, portal_tree, sign_in):
    posting = published_posting()
    case = sent_interest(posting, employee(name="Kari Kandidat"))
    sign_in(page, publisher(posting.agency))
    page.goto(reverse("applications:candidate", args=[case.public_id]))
    page.locator("textarea").first.fill("Ring på mandag")
    page.goto("/min-side/")
    back(page)
    expect(page.locator("textarea").first).to_have_value("Ring på mandag")

    page.goto("/logg-ut/")
    page.get_by_role("main").get_by_role("button", name="Logg ut").click()
    expect(page).to_have_url("/")
    back(page, 2)
    expect(page.get_by_role("heading", name="Logg inn med jobbadressen")).to_be_visible()
    expect(page.get_by_text("Kari Kandidat")).to_have_count(0)
