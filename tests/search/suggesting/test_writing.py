"""Which ways to write a word are near each other?"""

import pytest

from search.suggesting import writing


@pytest.mark.parametrize("written", ["Økonomi", "økonomi", "oekonomi", "ØKONOMI", "Oekonomi"])
def test_keys_say_when_two_spellings_are_one(written):
    assert writing.key(written) == "oekonomi"


def test_a_name_is_also_found_without_our_letters_and_by_its_words():
    assert writing.keys("Årlig måling") == ("aarlig maaling", "arlig maling")
    assert writing.keys("E-læring") == ("e laering",)
    assert writing.keys("Kautokeino – Guovdageaidnu") == ("kautokeino guovdageaidnu",)
    assert writing.keys("Kárášjohka") == ("karasjohka",)


@pytest.mark.parametrize(
    "one, other",
    [
        ("skjøring", "kjøring"),
        ("språk", "sprok"),
        ("rekruttering", "rekrutering"),
        ("ansatt", "ansat"),
        ("arbeid", "arbei"),
        ("prosjekt", "prosjek"),
        ("opplæring", "opplering"),
        ("hvordan", "vordan"),
        ("kjemi", "tjemi"),
    ],
)
def test_what_is_said_alike_sounds_alike(one, other):
    assert writing.sound(one) == writing.sound(other)


@pytest.mark.parametrize("one, other", [("hest", "fest"), ("leder", "lærer"), ("mål", "mil"), ("arkiv", "arv")])
def test_what_is_said_otherwise_does_not(one, other):
    assert writing.sound(one) != writing.sound(other)


@pytest.mark.parametrize("wrong", ["arkviar", "arkvar", "arkiivar", "arkikar"])
def test_one_letter_too_many_too_few_wrong_or_moved_is_one_mistake(wrong):
    assert list(writing.near(wrong, ["fest", "arkivar"], most=1)) == [(1, 1)]


@pytest.mark.parametrize("word, most", [("it", 0), ("hms", 0), ("mål", 0), ("lover", 1), ("arkivar", 2)])
def test_short_words_may_have_fewer_mistakes(word, most):
    assert writing.mistakes_in(word) == most
