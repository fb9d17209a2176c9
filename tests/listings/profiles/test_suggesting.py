"""Which competences do a person's own words name, and which do they not?"""

import pytest

from listings.profiles.suggesting import MOST, suggest
from tests.factories.vocabulary import CompetenceFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def words():
    CompetenceFactory(label_nb="Klarspråk", label_nn="Klarspråk", synonyms="Godt språk")
    CompetenceFactory(label_nb="Saksbehandling", label_nn="Sakshandsaming", synonyms="Vedtak")
    CompetenceFactory(label_nb="Arkiv")
    CompetenceFactory(label_nb="Offentlige anskaffelser", synonyms="Offentlig anskaffelse")
    CompetenceFactory(label_nb="Go")
    CompetenceFactory(label_nb="Telefaks", is_retired=True)


def found(text, taken=frozenset()):
    return [str(one) for one in suggest(text, taken)]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Jeg skriver KLARSPRÅK.", ["Klarspråk"]),
        ("Eg arbeider med sakshandsaming", ["Saksbehandling"]),
        ("Vedtakene mine, og arkivet", ["Arkiv", "Saksbehandling"]),
        ("erfaring fra offentlig  anskaffelse", ["Offentlige anskaffelser"]),
        ("offentlige\nanskaffelser", ["Offentlige anskaffelser"]),
        ("Jeg liker godt\nspråk", ["Klarspråk"]),
        ("arkitektur og anskaffelser", []),
        ("Go, go, go!", []),
        ("telefaks", []),
        ("", []),
        ("🌊 \u202e ---", []),
    ],
)
def test_words_are_found_as_they_stand_or_with_an_ending(words, text, named):
    assert found(text) == named


def test_what_she_has_is_not_suggested(words):
    arkiv = suggest("arkiv")
    assert found("arkiv", {one.pk for one in arkiv}) == []


def test_of_many_the_longest_words_are_suggested():
    for length in range(4, 4 + MOST + 3):
        CompetenceFactory(label_nb="q" * length)
    shown = found(" ".join("q" * length for length in range(4, 4 + MOST + 3)))
    assert len(shown) == MOST and "qqqq" not in shown
