"""Do tokens point into the text, whatever it holds, and does marking leave the text as it was?"""

import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search import language
from search.language.marking import marks
from search.language.tokens import folded, tokens
from search.presenting import marked

NORWEGIAN = st.sampled_from(
    [
        "Saksbehandlere",
        "rådgivarar",
        "GIS-analyse",
        "C++",
        "<b>",
        "&amp;",
        "Åsas",
        "e\u0301n",
        "sak\u00adsbehandler",
        "İ",
        "ﬁ",
        "ß",
        '"',
    ]
)
TEXTS = st.lists(st.one_of(NORWEGIAN, st.text(max_size=12)), max_size=8).map(" ".join)
QUESTIONS = st.sampled_from(["saksbehandler", "råd", "analyse C++", "b", "sak", "amp", "behandle", "én", "<b>", "fi"])

pytestmark = pytest.mark.usefixtures("lexicon")


@given(TEXTS)
def test_a_token_is_where_it_says(text):
    found = list(tokens(text))
    assert [folded(text[token.start : token.end]) for token in found] == [token.word for token in found]
    assert all(before.end <= after.start for before, after in zip(found, found[1:], strict=False))


@given(TEXTS)
def test_no_token_would_be_split_by_an_engine(text):
    found = [*language.words(text), *language.parts(text)]
    assert all(token and token == "".join(token.split()) and len(token) <= 255 for token in found)
    assert all(re.search(r"[^\W_]", token) for token in found)


@given(TEXTS, QUESTIONS)
def test_marks_are_inside_the_text_and_apart(text, question):
    places = [place for mark in marks(text, language.asked(question)) for place in mark]
    assert places == sorted(set(places))
    assert all(0 <= place <= len(text) for place in places)


@given(TEXTS, QUESTIONS)
def test_marking_changes_neither_text_nor_markup(text, question):
    shown = marked(text, language.asked(question))
    assert "".join(piece for piece, _ in language.pieces(text, language.asked(question))) == text
    assert html.unescape(re.sub(r"</?mark>", "", shown)) == text
    assert not re.search(r"<(?!/?mark>)", shown)


@given(TEXTS)
def test_every_text_finds_itself(text):
    """Each word of a text is found in that text."""
    held = {*language.words(text), *language.parts(text)}
    assert all(held & set(word.same) for word in language.asked(text))
