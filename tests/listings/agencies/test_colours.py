"""Whatever colour an agency chooses, its page can be read."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from listings.agencies.branding.colours import FIXED, is_light, scale
from listings.agencies.branding.contrasts import PROMISES, contrast_table
from listings.agencies.branding.stand_in import TONES, generated_colour
from portal.foundation.colour import WHITE, Colour

any_colour = st.builds(Colour, *[st.integers(0, 255)] * 3).map(lambda colour: colour.hex)
every_grey = [Colour(level, level, level).hex for level in range(256)]
STEPS = {*FIXED, "base-default", "base-hover", "base-active", "base-contrast-subtle", "base-contrast-default"}

# Steps of the official tool (`designsystemet tokens build`) for #3f4a9c, for the steps that we take over unchanged.
OFFICIAL = {
    "background-tinted": "#f2f3f9",
    "surface-tinted": "#e7e8f2",
    "surface-hover": "#d7d9ea",
    "surface-active": "#c5c9e1",
    "border-subtle": "#b6bad9",
    "border-default": "#6c74b3",
    "border-strong": "#4d57a3",
    "text-default": "#222853",
    "base-hover": "#313979",
    "base-active": "#242a58",
    "base-contrast-subtle": "#eff0f7",
}


def broken_promises(steps):
    colours = {name: Colour.parse(value) for name, value in steps.items()}
    return [
        (ink, ground, round(colours[ink].contrast_to(colours[ground]), 3))
        for ink, ground, least in PROMISES
        if colours[ink].contrast_to(colours[ground]) < least
    ]


@given(any_colour)
@settings(max_examples=400)
@example("#4877b1")
@example("#ffff00")
@example("#000000")
@example("#ffffff")
def test_every_pair_in_use_reads_for_every_brand_colour(brand):
    assert broken_promises(scale(brand)) == []


@pytest.mark.parametrize("brand", every_grey)
def test_every_pair_in_use_reads_for_every_grey(brand):
    assert broken_promises(scale(brand)) == []


@given(any_colour)
def test_a_scale_has_the_sixteen_steps_and_keeps_the_chosen_colour(brand):
    steps = scale(brand)
    assert set(steps) == STEPS and len(steps) == 16
    assert steps["base-default"] == brand
    assert all(Colour.parse(value) for value in steps.values())


@given(any_colour)
def test_hover_and_active_can_be_told_from_rest(brand):
    steps = scale(brand)
    assert len({steps["base-default"], steps["base-hover"], steps["base-active"]}) == 3


@pytest.mark.parametrize("step, official", OFFICIAL.items())
def test_steps_agree_with_the_official_tool(step, official):
    ours = Colour.parse(scale("#3f4a9c")[step])
    assert all(abs(mine - theirs) <= 2 for mine, theirs in zip(ours, Colour.parse(official), strict=True))


@given(any_colour)
def test_a_light_brand_is_one_under_three_to_white(brand):
    assert is_light(brand) == (Colour.parse(brand).contrast_to(WHITE) < 3)


@given(any_colour)
def test_the_contrast_table_shows_only_pairs_that_read_but_for_light_brands(brand):
    *held, against_white = contrast_table(scale(brand))
    assert all(pair.reads for pair in held)
    assert against_white.reads != is_light(brand)


@pytest.mark.parametrize(
    "text", ["", "red", "#fff", "#gggggg", "#1234567", "#12345", "0062ba", "#0062ba\n", "#0062ba;}"]
)
def test_what_is_not_a_hex_colour_is_refused(text):
    with pytest.raises(ValueError):
        scale(text)


@given(st.text(max_size=80))
def test_a_generated_colour_carries_white_letters_and_never_changes(name):
    colour = generated_colour(name)
    assert colour == generated_colour(name)
    assert colour in TONES and Colour.parse(colour).contrast_to(WHITE) >= 4.5


def test_agencies_without_a_colour_are_spread_over_many_tones():
    assert len({generated_colour(f"Virksomhet {number}") for number in range(200)}) == len(TONES)
