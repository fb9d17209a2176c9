"""Which cookies does a browser get, and whom does it ask? Only the portal, and only what the portal tells of.

A walk from the front page through signing in, My page, the search and Wagtail's editor. Every request is noted by the
browser itself; breaches of the content security policy are seen to in every journey (watching.py).
"""

import re
from urllib.parse import urlsplit

import pytest
from django.urls import reverse
from wagtail.models import Page

from tests.factories.agencies import employee, portal_editor
from tests.factories.people import agency_at
from tests.factories.postings import published_posting

pytestmark = pytest.mark.django_db(transaction=True)
COOKIES = "/personvern/informasjonskapsler/"
KEPT_BY_HTMX = {"htmx-current-path-for-history"}
"""The address of the page one is on, until the tab is closed."""
IN_THE_PAGE = ("data:", "blob:", "about:")


@pytest.fixture
def noted(open_page):
    """A window, and the addresses it has asked for."""
    page, asked = open_page(), []
    page.on("request", lambda request: asked.append(request.url))
    return page, asked


def hosts(asked):
    return {urlsplit(address).netloc for address in asked if not address.startswith(IN_THE_PAGE)}


def told_cookies(page):
    """The names as they stand on the information page, each as a heading of its purpose."""
    page.goto(COOKIES)
    return set(page.locator("main dt").all_inner_texts())


def come_in(page, person, mailoutbox):
    page.goto("/logg-inn/")
    page.get_by_label("E-post på jobben").fill(person.email)
    page.locator("main").get_by_role("button").first.click()
    page.wait_for_url("**/logg-inn/kode/**")
    page.get_by_label("Kode").fill(re.search(r"\b\d{6}\b", mailoutbox[-1].body)[0])
    page.locator("main").get_by_role("button").first.click()
    page.wait_for_url("**/min-side/")


def test_a_person_meets_the_portal_alone(noted, portal_tree, live_server, mailoutbox):
    page, asked = noted
    posting = published_posting()
    told = told_cookies(page)
    page.goto("/")
    come_in(page, employee(agency_at("direktoratet.no"), email="kari@direktoratet.no"), mailoutbox)
    for address in (
        "/finn/?q=sak",
        posting.url,
        "/finn/folk/",
        "/virksomheter/",
        "/profil/",
        "/min-side/varsler/valg/",
    ):
        page.goto(address)
        page.wait_for_load_state("networkidle")
    page.get_by_role("button", name="Nynorsk").first.click()
    page.wait_for_load_state("networkidle")
    assert hosts(asked) == {urlsplit(live_server.url).netloc} and len(asked) > 50
    given = {cookie["name"] for cookie in page.context.cookies()}
    assert {"okt", "csrftoken", "sprak"} <= given <= told
    assert page.evaluate("document.cookie") == ""
    assert set(page.evaluate("Object.keys(localStorage).concat(Object.keys(sessionStorage))")) <= KEPT_BY_HTMX


def test_an_editor_in_wagtail_meets_the_portal_alone(noted, portal_tree, live_server, sign_in):
    page, asked = noted
    told = told_cookies(page)
    sign_in(page, portal_editor())
    about = Page.objects.get(slug="om", locale__language_code="nb")
    for address in (reverse("wagtailadmin_home"), reverse("wagtailadmin_pages:edit", args=[about.pk])):
        page.goto(address)
        page.wait_for_load_state("networkidle")
    page.locator("[data-sidebar-collapser], .sidebar__collapse-toggle").first.click()
    for address in (reverse("wagtailimages:index"), reverse("wagtaildocs:index"), reverse("wagtailadmin_account")):
        page.goto(address)
        page.wait_for_load_state("networkidle")
    assert hosts(asked) == {urlsplit(live_server.url).netloc}
    assert {cookie["name"] for cookie in page.context.cookies()} <= told
