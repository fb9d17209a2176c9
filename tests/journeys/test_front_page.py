"""Can an editor change the front page in her browser, and does the change reach readers of nynorsk?

She keeps the two written forms in step, moves a section, edits a text, looks at it, publishes; then she fetches the
change over, has it translated by machine, publishes and answers for it.
"""

import re

import pytest
from playwright.sync_api import expect
from wagtail.models import Page

from home.models import HomePage
from tests.factories.agencies import portal_editor

from .conftest import PHONE
from .test_translation import publish

NOTE = "Virksomheten svarer deg."


@pytest.fixture
def editor(apertium, live_server, portal_tree):
    return portal_editor(name="Kari Redaktør", language="nb")


def home(language):
    return HomePage.objects.get(locale__language_code=language)


def from_menu(window, page, name):
    window.goto(f"/admin/pages/{page.pk}/edit/")
    window.get_by_role("button", name=re.compile("Handlinger|Actions")).first.click()
    window.get_by_role("link", name=name).click()


def keep_in_step(window):
    from_menu(window, home("nb"), "Hold målformene i takt")
    window.get_by_role("button", name="Hold målformene i takt").click()
    expect(window.get_by_text("Sidene holdes i takt")).to_be_visible()


def edit(window):
    """The fourth section goes above the third, and the opening gets another line."""
    window.goto(f"/admin/pages/{home('nb').pk}/edit/")
    window.locator('[name="sections-0-value-note"]').fill(NOTE)
    moved = window.locator('[name="sections-3-value-title"]').input_value()
    section = window.locator("[data-streamfield-child]", has=window.locator('[name="sections-3-value-title"]')).last
    section.get_by_role("button", name=re.compile("Flytt opp|Move up")).first.click()
    window.get_by_role("button", name="Flere handlinger").click()
    publish(window)
    expect(window.locator(".messages .success")).to_be_visible()
    return moved


def sections(language):
    return [part.value["title"] for part in home(language).sections]


def read(reader, language, address):
    reader.context.add_cookies([{"name": "sprak", "value": language, "url": address}])
    reader.goto("/")
    return reader.locator("main")


def fetch_and_translate(window):
    from_menu(window, home("nb"), re.compile("Hent endringer"))
    window.locator("main form [type=submit]").last.click()
    window.goto(f"/admin/pages/{home('nn').pk}/edit/")
    window.get_by_role("button", name=re.compile("Apertium")).click()
    expect(window.get_by_text("ikke bekreftet. Les dem")).to_be_visible()
    publish(window)


def test_an_editor_changes_the_front_page_in_both_written_forms(editor, open_page, sign_in, accessible, live_server):
    window, reader = open_page(), open_page(viewport=PHONE)
    sign_in(window, editor)
    before = sections("nb")
    keep_in_step(window)
    moved = edit(window)
    after = sections("nb")
    assert moved == before[3] and after == [*before[:2], before[3], before[2], *before[4:]]
    main = read(reader, "nb", live_server.url)
    expect(main).to_contain_text(NOTE)
    accessible(reader)
    fetch_and_translate(window)
    main = read(reader, "nn", live_server.url)
    expect(main).to_contain_text("Verksemda svarer deg.")
    expect(main).to_contain_text("Byt utsikt ei stund")
    accessible(reader)
    original = main.locator('a[href$="?malform=nb"]')
    expect(original).to_be_visible()
    window.get_by_role("button", name="Bekreft teksten").click()
    expect(window.get_by_text("Teksten er bekreftet.")).to_be_visible()
    read(reader, "nn", live_server.url)
    expect(original).to_have_count(0)
    assert Page.find_problems() == ([], [], [], [], [])
