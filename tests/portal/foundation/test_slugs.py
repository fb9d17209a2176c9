"""Does an address say its words in plain letters, and is it always one that nobody has?"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal.foundation.slugs import free, slug_of


@pytest.mark.parametrize(
    "words, slug",
    [
        ("Åpne møter på Ås", "apne-moter-pa-as"),
        ("ÆRLIG ØKONOMI", "aerlig-okonomi"),
        ("Sámi đŋŧ", "sami-dnt"),
        ("–", ""),
    ],
)
def test_norwegian_and_sami_letters_are_spelt(words, slug):
    assert slug_of(words, 80) == slug


def test_a_long_one_is_cut_and_ends_in_a_letter():
    assert slug_of("en side om noe", 8) == "en-side"


@given(st.sets(st.sampled_from(["side", "side-2", "side-3", "annen"])))
def test_it_is_free_and_the_first_that_is(taken):
    slug = free("side", taken.__contains__)
    earlier = ["side", "side-2", "side-3", "side-4"]
    assert slug not in taken and set(earlier[: earlier.index(slug)]) <= taken
