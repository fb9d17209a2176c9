"""Which words of a question must be found, and what is near the others?"""

import pytest

from search import language

pytestmark = pytest.mark.usefixtures("lexicon")

DEMANDED = [
    ("jeg vil hospitere som jurist i Bergen", ["jurist", "bergen"]),
    ("eg vil hospitere som jurist i Bergen", ["jurist", "bergen"]),
    ("kart for folk", ["kart", "folk"]),
    ("hospitering", ["hospitering"]),
    ("en hospitering hos noen", ["hospitering"]),
    ("som på i", ["som", "på", "i"]),
    ("", []),
]


@pytest.mark.parametrize("text, words", DEMANDED, ids=[text or "nothing" for text, _ in DEMANDED])
def test_words_that_say_little_are_not_demanded(text, words):
    assert [word.same[0] for word in language.demanded(language.asked(text))] == words


def test_a_name_is_demanded_whole():
    name = ("offentlig", "anskaffelse")
    both = language.asked("offentlige anskaffelser", {name: [("innkjøp",)]})
    assert [word.same[0] for word in language.demanded(both)] == list(name)
    assert all(("innkjøp",) in word.near for word in both)


def test_the_longest_name_is_meant():
    related = {("kunstig", "intelligens"): [("maskinlæring",)], ("kunstig",): [("kunst",)]}
    kunstig, intelligens = language.asked("kunstig intelligens", related)
    assert (kunstig.near, intelligens.near) == ((("maskinlæring",),), (("maskinlæring",),))


@pytest.mark.parametrize("number, least", [(1, 1), (2, 2), (3, 2), (5, 4), (6, 4)])
def test_a_long_question_is_answered_by_most_of_its_words(number, least):
    assert language.enough(number) == least


def test_a_noun_is_asked_for_as_that_alone():
    [asked] = language.asked("utvikler")
    assert asked.same == ("utvikler",)
    assert ("utvikle",) in asked.near


STEMS = [
    ("digitalisering", "digitalisere"),
    ("kassere", "kassasjon"),
    ("statistikk", "statistiker"),
    ("økonom", "økonomi"),
    ("inspektør", "inspeksjon"),
    ("klagebehandler", "klagebehandling"),
    ("tilskuddsforvalter", "tilskuddsforvaltning"),
]


@pytest.mark.parametrize("word, other", STEMS)
def test_who_does_it_and_what_is_done_are_near_each_other(word, other):
    for one, two in ((word, other), (other, word)):
        assert (two,) in language.asked(one)[0].near


def test_without_words_of_its_own_no_stem_is_made_up():
    assert language.asked("massør")[0].near == ()


@pytest.mark.parametrize("word, field", [("HR-medarbeider", "hr"), ("innkjøpsrådgiver", "innkjøp")])
def test_a_title_is_near_its_field(word, field):
    assert (field,) in language.asked(word)[0].near


def test_a_word_that_is_written_twice_is_demanded_once():
    assert [word.same[0] for word in language.demanded(language.asked("kart kart tilsyn"))] == ["kart", "tilsyn"]


def test_only_so_many_words_are_demanded():
    text = " ".join(f"ukjentord{number}" for number in range(40))
    assert len(language.demanded(language.asked(text))) == 12
