"""An agency's number is checked, and its address is readable and its own."""

import pytest
from django.core.exceptions import ValidationError
from hypothesis import given
from hypothesis import strategies as st

from listings.agencies.branding.stylesheet import RESERVED
from listings.agencies.names import free_slug, slug_of
from listings.agencies.organisation_numbers import check_organisation_number, is_organisation_number, tidied


@pytest.mark.parametrize("number", ["972417777", "983887457", "932384469", "971040238"])
def test_real_numbers_pass(number):
    assert is_organisation_number(number)


@pytest.mark.parametrize("text", ["", "97241777", "9724177777", "972417778", "97241777x", "٩٧٢٤١٧٧٧٧", "123456789"])
def test_others_are_refused(text):
    with pytest.raises(ValidationError):
        check_organisation_number(text)


@given(st.integers(0, 99_999_999).map("{:08}".format))
def test_at_most_one_last_digit_fits(first):
    fitting = [digit for digit in "0123456789" if is_organisation_number(first + digit)]
    assert len(fitting) <= 1


@given(st.sampled_from(["972417777", "983887457"]), st.integers(0, 7))
def test_two_neighbours_that_change_places_are_found(number, place):
    swapped = number[:place] + number[place + 1] + number[place] + number[place + 2 :]
    assert swapped == number or not is_organisation_number(swapped)


@pytest.mark.parametrize("written", ["972 417 777", "NO972417777MVA", " 972417777 ", "no 972 417 777 mva"])
def test_people_may_write_it_their_own_way(written):
    assert tidied(written) == "972417777"


@pytest.mark.parametrize(
    "name, slug",
    [
        ("DFØ", "dfo"),
        ("Økokrim", "okokrim"),
        ("HK-dir", "hk-dir"),
        ("Sámi allaskuvla – Samisk høgskole", "sami-allaskuvla-samisk-hogskole"),
    ],
)
def test_an_address_is_readable(name, slug):
    assert slug_of(name) == slug


@given(st.lists(st.text(max_size=90), max_size=3), st.sets(st.sampled_from(["a", "virksomhet", "virksomhet-2", "dfo"])))
def test_an_address_is_always_free_and_never_reserved(names, taken):
    slug = free_slug([*names, "DFØ"], taken.__contains__)
    assert slug and slug not in taken and slug not in RESERVED


@pytest.mark.parametrize("word", sorted(RESERVED))
def test_a_reserved_word_gives_way_to_the_full_name(word):
    assert free_slug([word, f"{word} i staten"], lambda slug: False) == f"{word}-i-staten"
