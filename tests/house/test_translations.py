"""Can everything on screen be read in bokmål, nynorsk and English?"""

import re

import polib
import pytest

from .tree import ROOT, WINGS, python, relative, templates
from .words import (
    DESCRIBE_OPEN_DATA,
    LOOKED_FOR_IN_TEXTS,
    WRITTEN_FOR_THE_RECORD,
    is_norwegian,
    message_ids,
    norwegian_outside_gettext,
    unspoken_in_template,
)

RAW_DATE = re.compile(r"""\|date(?::["'][^"']*[DFlMNE][^"']*["']|\b(?![:\w]))|\{% now """)
"""With the name of a day or of a month in an order of its own, or as Django has it."""
NAMES = {"Utvekslingsportalen", "Wagtail", "DFØ", "Bokmål", "Nynorsk", "English", "UTF"}


def catalogue(language):
    return polib.pofile(str(ROOT / f"portal/locale/{language}/LC_MESSAGES/django.po"))


def known(language):
    entries = [entry for entry in catalogue(language) if entry.translated() and not entry.obsolete]
    return {text for entry in entries for text in (entry.msgid, entry.msgid_plural) if text}


@pytest.mark.parametrize("language", ["nn", "en"])
def test_every_text_is_translated(language):
    missing = sorted(message_ids() - known(language) - {""})
    assert not missing, f"{len(missing)} texts are not in {language} (docs/changing.md, Texts): {missing[:10]}"


@pytest.mark.parametrize("language", ["nn", "en"])
def test_no_translation_is_a_guess(language):
    assert not [entry.msgid for entry in catalogue(language) if entry.fuzzy]


@pytest.mark.parametrize("language", ["nn", "en"])
def test_translations_keep_the_named_places(language):
    for entry in catalogue(language):
        for place in set(_places(entry.msgid)):
            assert place in (entry.msgstr or "".join(entry.msgstr_plural.values())), f"{language}: {entry.msgid}"


def _places(text):
    return re.findall(r"%\(\w+\)s|{\w+}", text)


def test_templates_speak_through_gettext():
    found = {str(relative(path)): set(unspoken_in_template(path)) - NAMES for path in templates()}
    unspoken = {path: words for path, words in found.items() if words}
    assert not unspoken, f"Wrap in translate or blocktranslate: {unspoken}"


def test_templates_say_dates_as_the_language_does():
    raw = {f"{relative(path)}: {found}" for path in templates() for found in RAW_DATE.findall(path.read_text())}
    assert not raw, f"day, date_words, whole_date or moment says it in each language (docs/look.md): {sorted(raw)}"


@pytest.mark.parametrize(
    ("text", "speaks"),
    [
        ("Velg språk", True),
        ("Lagre og lukk", True),
        ("Virksomheter", True),
        (" og ", True),
        ("og", False),
        ("virksomheter", False),
        ("The first word beside /virksomhet/.", False),
        ("Points at a person.", False),
        ("virksomhet:%s", False),
    ],
)
def test_norwegian_is_known_without_its_own_letters(text, speaks):
    assert is_norwegian(text) == speaks


def test_python_speaks_through_gettext():
    unspoken = [
        text
        for path in python(*WINGS)
        if path.name not in WRITTEN_FOR_THE_RECORD and "demo" not in path.parts and "settings" not in path.parts
        if not str(path).endswith(LOOKED_FOR_IN_TEXTS + DESCRIBE_OPEN_DATA)
        for text in norwegian_outside_gettext(path)
    ]
    assert not unspoken
