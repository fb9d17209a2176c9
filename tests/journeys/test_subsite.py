"""An agency person builds a site of her own, three subpages and a menu, gives it a new look, and sees it live."""

import re

import pytest
from playwright.sync_api import expect
from wagtail.models import Page

from listings.agencies.models import AgencySubpage
from tests.factories.agencies import AgencyFactory, administrator

from .test_subsite_colours import hexed

PATIENCE = 30_000
"""Milliseconds: Wagtail saves, previews and publishes at once."""
LOGO = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>'
PAGES = {
    "Fadder og plan": "Du får en fadder.",
    "Bolig": "Vi hjelper deg med hybel.",
    "Ut i felt": "Vi låner deg støvler.",
}


@pytest.fixture
def agency(live_server, portal_tree, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    stored = {"BACKEND": "django.core.files.storage.FileSystemStorage"}
    settings.STORAGES = {**settings.STORAGES, "default": stored}
    return AgencyFactory(name_nb="Fyrdirektoratet", short="Fyr", brand_colour="#3f4a9c")


def add_block(page, kind):
    page.locator(".c-sf-add-button").last.click()
    page.get_by_role("option", name=kind, exact=True).click()


def write(page, title, text):
    page.goto("/admin/agency_pages/choose_parent/")
    page.locator("#id_title").fill(title)
    add_block(page, "Overskrift")
    page.locator("[name='body-0-value']").fill("Først")
    add_block(page, "Tekst")
    written = page.locator("[data-contentpath='body'] [contenteditable=true]").last
    written.click()
    written.press_sequentially(text)
    expect(page.locator("[name='body-1-value']")).to_have_value(re.compile(re.escape(text)))
    page.get_by_role("button", name="Flere handlinger").click()
    page.get_by_role("button", name="Publiser").click()
    expect(page.locator(".messages .success")).to_be_visible(timeout=PATIENCE)


def by_itself(route):
    """The page saves itself by asking for JSON; who presses a button asks for a page."""
    return "application/json" in route.request.headers.get("accept", "")


def write_until(done, field):
    """Wagtail takes what is written in a page's first two seconds for what it came with."""
    for _second in range(PATIENCE // 1000):
        if not done():
            field.press_sequentially("a")
            field.page.wait_for_timeout(1000)


def test_a_page_that_saves_itself_meanwhile_is_published_once(page, agency, sign_in):
    sign_in(page, administrator(agency))
    page.goto("/admin/agency_pages/choose_parent/")
    held = []
    page.route("**/admin/pages/add/**", lambda route: held.append(route) if by_itself(route) else route.continue_())
    page.locator("#id_title").fill("Fadder")
    add_block(page, "Overskrift")
    write_until(lambda: held, page.locator("[name='body-0-value']"))
    page.get_by_role("button", name="Flere handlinger").click()
    page.get_by_role("button", name="Publiser").click()
    assert not AgencySubpage.objects.exists() and len(held) == 1
    held[0].continue_()
    expect(page.locator(".messages .success")).to_be_visible(timeout=PATIENCE)
    assert [one.live for one in AgencySubpage.objects.all()] == [True]


def put_first(title):
    """Dragging is Wagtail's own; what it sends is tested in tests/listings/agencies/test_subsites_in_wagtail.py."""
    moved, first = (Page.objects.get(title=one) for one in (title, "Fadder og plan"))
    moved.move(first, pos="left")


def menu_of(page):
    return page.get_by_role("navigation", name="Sidene til Fyr")


@pytest.fixture
def look(accessible, fits):
    def check(page):
        accessible(page), fits(page)

    return check


def test_an_agency_builds_its_site_changes_its_look_and_sees_it_live(page, agency, sign_in, look):
    sign_in(page, administrator(agency))
    for title, text in PAGES.items():
        write(page, title, text)
    put_first("Ut i felt")
    assert AgencySubpage.objects.live().count() == len(PAGES)
    change_look(page, agency, look)
    expect(page.locator("#innhold").get_by_text("Utseendet er lagret")).to_be_visible()
    items = [" ".join(text.split()) for text in menu_of(page).get_by_role("link").all_inner_texts()]
    assert items == ["Oversikt", "Ut i felt", "Fadder og plan", "Bolig"]
    menu_of(page).get_by_role("link", name="Bolig").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Bolig")
    expect(menu_of(page).locator("[aria-current=page]")).to_have_text("Bolig")
    assert page.locator(".p-band img.p-logo-tile").get_attribute("src").endswith(".svg")
    look(page)


def change_look(page, agency, look):
    """First the whole of it is tried, on the agency's page and on one of its own; then it is saved from there."""
    page.goto(f"/virksomhet/{agency.slug}/utseende/")
    page.get_by_label("Farge", exact=False).first.fill(hexed(0.35, 0.2))
    page.locator("#id_logo").set_input_files({"name": "l.svg", "mimeType": "image/svg+xml", "buffer": LOGO})
    page.get_by_role("button", name="Se hele siden").click()
    expect(page.get_by_text("Ingenting er lagret ennå")).to_be_visible()
    look(page)
    menu_of(page).get_by_role("button", name="Ut i felt").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Ut i felt")
    look(page)
    page.get_by_role("button", name="Lagre utseendet").click()
