"""Which sentence tells why something was found?"""

import pytest

from search import language

pytestmark = pytest.mark.usefixtures("lexicon")

TITLE = "Vi trenger en saksbehandler"
TEXT = """Du blir en av tolv. Du lager kart og måler i felt!

- skrive kartløsninger for kommuner
- svare på spørsmål"""


def passage(question, *texts, title=TITLE):
    return language.passage(title, texts or [TEXT], language.asked(question))


def test_the_sentence_that_says_most_is_shown():
    assert passage("kart") == "Du lager kart og måler i felt!"
    assert passage("kart kommuner") == "skrive kartløsninger for kommuner"


@pytest.mark.parametrize("question", ["saksbehandlere", "luftfart", ""])
def test_nothing_is_shown_where_the_title_says_it_or_no_text_does(question):
    assert passage(question) == ""


def test_words_of_the_title_need_no_second_place():
    assert passage("saksbehandler felt") == "Du lager kart og måler i felt!"


def test_a_long_sentence_is_cut_around_what_was_asked_for():
    text = "ord " * 100 + "om kart " + "ord " * 100
    shown = passage("kart", text)
    assert "kart" in shown
    assert (shown[0], shown[-1]) == ("…", "…")
    assert len(shown) <= 204


def test_a_word_longer_than_a_passage_breaks_nothing():
    assert passage("kart", "a" * 90 + "-" + "b" * 90 + "-" + "c" * 90 + " kart").endswith("kart")


def test_no_text_at_all_is_no_passage():
    assert passage("kart", "", None) == ""
