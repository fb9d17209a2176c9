"""Can an editor turn a page from bokmål to nynorsk by machine, and answer for it?

She finds the page in Wagtail, has it translated, publishes; a reader who has chosen nynorsk sees that a machine wrote
it; the editor reads it through and confirms, and the mark goes.
"""

import re

import pytest
from playwright.sync_api import expect
from wagtail.models import Page

from tests.factories.agencies import portal_editor
from tests.factories.translations import standard_page

from .conftest import PHONE


@pytest.fixture
def editor(apertium, live_server, portal_tree):
    return portal_editor(name="Kari Redaktør", language="nb")


def have_it_translated(window, page):
    window.goto(f"/admin/pages/{page.pk}/edit/")
    window.get_by_role("button", name=re.compile("Handlinger|Actions")).first.click()
    window.get_by_role("link", name="Oversett siden").click()
    window.get_by_label("Nynorsk").check()
    window.get_by_role("button", name="Send til oversettelse").click()
    window.get_by_role("button", name=re.compile("Apertium")).click()
    expect(window.get_by_text("ikke bekreftet. Les dem")).to_be_visible()


def publish(window):
    window.get_by_role("button", name=re.compile("Publiser")).first.click()
    window.wait_for_load_state()


def read_in_nynorsk(reader, page, accessible):
    reader.context.add_cookies([{"name": "sprak", "value": "nn", "url": reader.url_of_portal}])
    reader.goto(page.url)
    accessible(reader)
    return reader.get_by_role("article")


def test_an_editor_turns_a_page_into_nynorsk_and_answers_for_it(editor, open_page, sign_in, accessible, live_server):
    page = standard_page()
    window, reader = open_page(), open_page(viewport=PHONE)
    reader.url_of_portal = live_server.url
    sign_in(window, editor)
    have_it_translated(window, page)
    publish(window)
    article = read_in_nynorsk(reader, page, accessible)
    expect(article).to_contain_text("Næraste leiar må godkjenne at du søkjer.")
    original = article.locator('a[href$="?malform=nb"]')
    expect(original).to_be_visible()
    window.get_by_role("button", name="Bekreft teksten").click()
    expect(window.get_by_text("Teksten er bekreftet.")).to_be_visible()
    article = read_in_nynorsk(reader, page, accessible)
    expect(article).to_contain_text("Næraste leiar må godkjenne at du søkjer.")
    expect(original).to_have_count(0)
    assert Page.find_problems() == ([], [], [], [], [])
