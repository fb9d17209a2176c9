"""Norwegian in Wagtail, and room for one more language: a catalogue and a line in the settings are all it takes."""

import json
import re
from pathlib import Path

import polib
import pytest
import wagtail
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext

from tests.factories.agencies import portal_editor
from tests.house.tree import ROOT

pytestmark = pytest.mark.django_db
OURS_FOR_WAGTAIL = [ROOT / f"portal/locale_wagtail/nb/LC_MESSAGES/{name}.po" for name in ("django", "djangojs")]


@pytest.fixture
def northern_sami(settings, tmp_path):
    """A catalogue of two texts, in a folder of its own."""
    catalogue = polib.POFile()
    catalogue.metadata = {"Content-Type": "text/plain; charset=UTF-8", "Language": "se"}
    for text, sami in (("Språk", "Giella"), ("Hovedmeny", "Váldofállu")):
        catalogue.append(polib.POEntry(msgid=text, msgstr=sami))
    folder = tmp_path / "se/LC_MESSAGES"
    folder.mkdir(parents=True)
    catalogue.save_as_mofile(str(folder / "django.mo"))
    settings.LOCALE_PATHS = [tmp_path, *settings.LOCALE_PATHS]
    settings.LANGUAGES = [*settings.LANGUAGES, ("se", "Davvisámegiella")]


def test_northern_sami_has_its_slot(client, northern_sami, portal_tree):
    assert "avvisámegiella" in client.get("/").content.decode()
    assert client.post("/sprak/", {"language": "se", "next": "/"}).cookies["sprak"].value == "se"
    html = client.get("/").content.decode()
    assert '<html lang="se"' in html and 'aria-label="Giella"' in html and "Váldofállu" in html
    assert "Hopp til hovedinnholdet" in html
    assert '<div lang="nb">' in html  # the content is in bokmål, and says so


def test_without_the_line_nobody_is_offered_it(client, portal_tree):
    assert client.post("/sprak/", {"language": "se"}).status_code == 400
    assert "Davvisámegiella" not in client.get("/").content.decode()


@pytest.mark.parametrize("path", OURS_FOR_WAGTAIL, ids=lambda path: path.stem)
def test_our_words_for_wagtail_are_whole_and_keep_the_named_places(path):
    for entry in polib.pofile(str(path)):
        said = [entry.msgstr, *entry.msgstr_plural.values()]
        assert any(said) and not entry.fuzzy, entry.msgid
        asked = set(places(entry.msgid) + places(entry.msgid_plural))
        assert all(set(places(text)) <= asked for text in said), entry.msgid


def test_what_wagtails_scripts_say_is_all_in_norwegian(client, portal_tree):
    client.force_login(portal_editor(language="nb"))
    told = client.get(reverse("wagtailadmin_javascript_catalog")).content.decode()
    theirs = Path(wagtail.__file__).parent.glob("**/locale/en/LC_MESSAGES/djangojs.po")
    texts = {entry.msgid for path in theirs for entry in polib.pofile(str(path))}
    assert texts and [text for text in texts if json.dumps(text) not in told] == []


def places(text):
    return re.findall(r"%\(\w+\)[sd]|{\w*}|%s", text)


SEEN_DAILY = ["wagtailadmin_home", "wagtailadmin_explore_root", "wagtail_localize:translations_report"]
ENGLISH = ("Toggle sidebar", "Skip to main content", "Keyboard shortcuts", "Awaiting my review", "History", "Filter by")


@pytest.mark.parametrize("language", ["nb", "nn"])
def test_editors_read_wagtail_in_norwegian(client, portal_tree, language):
    client.force_login(portal_editor(language=language))
    for name in SEEN_DAILY:
        html = client.get(reverse(name)).content.decode()
        found = [words for words in ENGLISH if words in html]
        assert not found and f'<html lang="{language}"' in html, (name, found)


def test_the_portal_and_wagtail_say_utkast_alike():
    with translation.override("nb"):
        assert gettext("Save draft") == "Lagre utkast" and gettext("Translate this page") == "Oversett siden"
    with translation.override("nn"):
        assert gettext("Translate this page") == "Oversett siden"
