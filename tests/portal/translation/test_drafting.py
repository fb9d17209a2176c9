"""A text becomes a draft in the other written form, whole, or the person is told why not."""

import shutil
import time

import pytest

from portal.translation import corrections
from portal.translation.apertium import run
from portal.translation.drafting import Unavailable, draft_html, draft_texts, knows

BOTH_WAYS = [("nb", "nn"), ("nn", "nb")]
EVERY_ROW = [(*way, row) for way in BOTH_WAYS for row in corrections.rows(*way)]


def test_both_written_forms_become_each_other(apertium):
    assert draft_texts(["Vi søker en rådgiver."], "nb", "nn") == ["Vi søkjer ein rådgivar."]
    assert draft_texts(["Kva kan du lære her?"], "nn", "nb") == ["Hva kan du lære her?"]
    assert knows("nb", "nn") and not knows("nb", "en")


def test_many_texts_are_one_call(apertium, broken, settings, tmp_path):
    called = tmp_path / "called"
    broken(f'echo once >>{called}\nexec {shutil.which(settings.APERTIUM)} "$@"')
    drafts = draft_texts([f"Virksomhet nummer {number} søker folk." for number in range(60)], "nb", "nn")
    assert drafts[59] == "Verksemd nummer 59 søkjer folk."
    assert called.read_text() == "once\n"


def test_plain_texts_keep_their_lines_and_signs(apertium):
    text = 'Første linje\n\nHvem & <b>ikke</b> [a] {b} ^c$ @d /e\\f 5 < 6 «sitat» "x" &amp;'
    assert draft_texts([text, "", "  "], "nb", "nn") == [
        'Første linje\n\nKven & <b>ikkje</b> [a] {b} ^c$ @d /e\\f 5 < 6 «sitat» "x" &amp;',
        "",
        "  ",
    ]


def test_inline_tags_and_the_blanks_around_a_piece_stay(apertium):
    piece = ' <b>Les mer</b> om <a id="a1">ordningen</a> &amp; <i>søk</i> '
    assert draft_html([piece], "nb", "nn")[piece] == ' <b>Les meir</b> om <a id="a1">ordninga</a> &amp; <i>søk</i> '


def test_nothing_to_translate_asks_nobody(settings):
    settings.APERTIUM = "/nowhere/apertium"
    assert draft_html(["", " "], "nb", "nn") == {} and draft_texts([""], "nb", "nn") == [""]


@pytest.mark.parametrize(("source", "target", "row"), EVERY_ROW, ids=[row.written for *_way, row in EVERY_ROW])
def test_every_correction_is_needed_and_right(apertium, source, target, row):
    assert draft_texts([row.example], source, target) == [row.expected]
    assert row.expected not in run(f"<p>{row.example}</p>", source, target), "Apertium knows by now: take the row out"


def test_a_correction_leaves_the_same_word_alone_elsewhere(apertium):
    assert draft_texts(["Hun leder seksjonen.", "Kommunen gjør innkjøp."], "nb", "nn") == [
        "Ho leier seksjonen.",
        "Kommunen gjer innkjøp.",
    ]


def test_a_missing_translator_is_said(settings):
    settings.APERTIUM = "/nowhere/apertium"
    with pytest.raises(Unavailable, match="ikke installert"):
        draft_texts(["Hei"], "nb", "nn")


def test_a_translator_that_hangs_is_ended_with_all_its_parts(broken, settings, tmp_path):
    settings.APERTIUM_SECONDS = 0.5
    broken(f"sleep 30 | cat\ntouch {tmp_path}/went-on")
    began = time.monotonic()
    with pytest.raises(Unavailable, match="for lang tid"):
        draft_texts(["Hei"], "nb", "nn")
    assert time.monotonic() - began < 5 and not (tmp_path / "went-on").exists()


@pytest.mark.parametrize("script", ["exit 1", "true", "echo '<p id=\"s0\">Hei</p>'; exit 1"])
def test_a_translator_that_fails_is_said(broken, script):
    broken(script)
    with pytest.raises(Unavailable, match="svarte ikke"):
        draft_texts(["Hei"], "nb", "nn")


def test_an_answer_with_a_hole_is_no_draft(broken):
    broken("cat >/dev/null; echo '<p id=\"s0\">Ein</p>'")
    with pytest.raises(Unavailable, match="hele teksten"):
        draft_texts(["En", "To"], "nb", "nn")
    assert draft_html(["En", "To"], "nb", "nn") == {"En": "Ein"}
