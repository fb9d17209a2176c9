"""Which nynorsk words does the lexicon have from Apertium's dictionaries?"""

import pytest

from search import language
from search.language import bilingual, nynorsk

pytestmark = pytest.mark.usefixtures("lexicon", "apertium")

WORDS = [
    ("flaum", "flom"),
    ("flaumane", "flom"),
    ("rekneark", "regneark"),
    ("moglegheitene", "mulighet"),
    ("kvardagar", "hverdag"),
    ("medverknaden", "medvirkning"),
]


@pytest.mark.parametrize("nynorsk, bokmal", WORDS)
def test_a_nynorsk_form_is_the_bokmal_word(nynorsk, bokmal):
    assert language.words(nynorsk) == [bokmal]


def test_also_as_a_part_of_joined_words():
    assert language.words("flaumkarta") == language.words("flomkartene")


def test_forms_of_bokmal_are_left_to_bokmal():
    """Leie is to rent, though nynorsk leads with it."""
    bokmal = {"leie", "lede", "mulighet", "muligheter"}
    found = dict(bilingual.bokmal_of_nynorsk(bokmal, {"leie", "lede", "mulighet"}))
    assert "leie" not in found
    assert found["moglegheiter"] == "mulighet"


def test_without_the_dictionaries_the_own_table_is_left(monkeypatch, tmp_path):
    monkeypatch.setattr(bilingual, "PAIR", tmp_path)
    assert list(bilingual.bokmal_of_nynorsk({"flom"}, {"flom"})) == []
    assert bilingual.version() == "none"
    assert nynorsk.table()["verksemd"] == "virksomhet"
