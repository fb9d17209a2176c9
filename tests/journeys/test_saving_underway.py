"""Is what one writes in the guide kept while she writes, and when she goes another way?"""

import re

import pytest
from playwright.sync_api import expect

from listings.postings.drafts import draft_of
from listings.postings.models import PostingPage
from tests.factories.agencies import AgencyFactory, publisher
from tests.factories.postings import draft_posting


@pytest.fixture
def posting(live_server, portal_tree):
    agency = AgencyFactory()
    return draft_posting(agency, by=publisher(agency))


def kept(posting):
    return draft_of(PostingPage.objects.get(pk=posting.pk))


def test_a_pause_keeps_the_words_and_says_so(page, sign_in, accessible, posting):
    sign_in(page, posting.created_by)
    page.goto(f"/lys-ut/{posting.pk}/behov/")
    page.get_by_label("Ingress").fill("Skrevet uten å trykke på noe")
    with page.expect_response(lambda response: response.request.method == "POST"):
        page.get_by_label("Ingress").blur()
    expect(page.locator("#saved")).to_have_text(re.compile(r"Lagret .+ kl\. \d\d\.\d\d"))
    assert kept(posting).lead == "Skrevet uten å trykke på noe"
    accessible(page)


def test_without_a_connection_it_says_that_nothing_was_kept(browser, live_server, sign_in, posting, only_policy):
    """The browser itself complains of the lost connection."""
    with browser.new_context(base_url=live_server.url, locale="nb-NO") as context:
        only_policy(context)
        page = context.new_page()
        sign_in(page, posting.created_by)
        page.goto(f"/lys-ut/{posting.pk}/behov/")
        context.set_offline(True)
        page.get_by_label("Ingress").fill("Uten nett")
        expect(page.locator("#saved")).to_contain_text("Ikke lagret", timeout=10_000)


def test_a_step_in_the_row_keeps_them_without_scripts(plain_page, sign_in, posting):
    sign_in(plain_page, posting.created_by)
    plain_page.goto(f"/lys-ut/{posting.pk}/behov/")
    plain_page.get_by_label("Ingress").fill("På vei videre")
    plain_page.get_by_role("button", name="Rammer", exact=True).click()
    expect(plain_page).to_have_url(re.compile("/rammer/"))
    assert kept(posting).lead == "På vei videre"


def test_a_button_pressed_while_it_saves_by_itself_waits_for_the_answer(page, sign_in, posting):
    sign_in(page, posting.created_by)
    page.goto(f"/lys-ut/{posting.pk}/behov/")
    held = []
    page.route(
        "**/behov/", lambda route: held.append(route) if "hx-request" in route.request.headers else route.continue_()
    )
    page.get_by_label("Ingress").fill("Begge veier på én gang")
    page.get_by_label("Ingress").blur()
    expect(page.locator("#saved.htmx-request")).to_have_count(1)
    page.get_by_role("button", name="Rammer", exact=True).click()
    expect(page).to_have_url(re.compile("/behov/"))
    assert len(held) == 1
    held[0].continue_()
    expect(page).to_have_url(re.compile("/rammer/"))
    assert kept(posting).lead == "Begge veier på én gang"
