"""Does every form of a word meet the word? Asked of all that the dictionary has, form by form."""

import pytest

from search.language import dictionary, question
from search.language.reading import read

pytestmark = pytest.mark.usefixtures("lexicon")


@pytest.fixture(scope="module")
def paradigms():
    """(name, forms) of each noun, adjective and verb."""
    return [
        (article.lemma, {form for form, kind in article.forms} | article.names)
        for article in dictionary.articles()
        if article.kind in "NAV" and article.forms
    ]


def meets(form, name):
    """Whether a question about the form finds a text with the word: the index holds all its lemmas."""
    [asked] = question.asked(form)
    return bool({token for group in asked.found_near for token in group} & set(read(name).lemmas))


def share_met(paradigms):
    pairs = [(form, name) for name, forms in paradigms for form in forms if form != name]
    return sum(meets(*pair) for pair in pairs) / len(pairs)


def test_inflected_forms_meet_their_word(paradigms, record_property):
    share = share_met(paradigms)
    record_property("share of forms met", share)
    print(f"{share:.4%} of the forms of {len(paradigms)} words meet them")
    assert share >= 0.99


def test_so_do_agent_nouns(paradigms, record_property):
    """Saksbehandler, rådgiver, leder: what built-in stemmers lose."""
    agents = [(name, forms) for name, forms in paradigms if name.endswith("er") and f"{name}ne" in forms]
    share = share_met(agents)
    print(f"{share:.4%} of the forms of {len(agents)} agent nouns meet them")
    record_property("share of agent nouns' forms met", share)
    assert len(agents) > 1_000 and share >= 0.99


def test_so_does_the_word_meet_its_forms(paradigms):
    """By itself, and not only by what is near it."""
    pairs = [(form, name) for name, forms in paradigms for form in forms if form != name]
    met = sum(bool(set(read(form).lemmas) & set(question.asked(name)[0].same)) for form, name in pairs)
    assert met / len(pairs) >= 0.99


NEW = ["utvikler", "hospitering", "digitalisering", "arkivleder", "tilsynsrådgiver", "systemutvikler", "rådgivning"]


@pytest.mark.parametrize("word", NEW)
def test_so_do_words_that_no_dictionary_has(word):
    endings = ("en", "er", "ene", "a") if word.endswith("ing") else ("en", "e", "ne")
    assert {read(word + ending).lemmas[0] for ending in endings} == {read(word).lemmas[0]}
