"""A brand stylesheet names its content, and nothing but its own rule."""

import re

from hypothesis import given
from hypothesis import strategies as st

from listings.agencies.branding.stylesheet import RESERVED, sheet

slugs = st.from_regex(r"[a-z0-9]+(-[a-z0-9]+)*", fullmatch=True)


@given(slugs)
def test_one_rule_with_sixteen_steps_in_the_layer_under_the_portals_own(slug):
    text = sheet(slug, [(slug, "#1d6b45")]).text
    assert text.startswith("@layer ds.theme.color {") and f'[data-color="{slug}"]' in text
    assert len(re.findall(r"--ds-color-[a-z-]+: #[0-9a-f]{6};", text)) == 16
    assert text.count("{") == text.count("}") == 2


def test_another_colour_gives_another_file_name():
    hashes = {sheet("dfo", [("dfo", colour)]).hash for colour in ("#3f4a9c", "#3f4a9d", "#3f4a9c")}
    assert len(hashes) == 2
    assert all(re.fullmatch(r"[0-9a-f]{12}", name) for name in hashes)


def test_one_sheet_may_hold_many_agencies():
    text = sheet("alle", [("dfo", "#3f4a9c"), ("kystverket", "#f2b838")]).text
    assert text.count("[data-color=") == 2


def test_agencies_of_one_colour_share_a_rule():
    text = sheet("alle", [("dfo", "#3f4a9c"), ("nav", "#3f4a9c")]).text
    assert '[data-color="dfo"], [data-color="nav"] {' in text and text.count("--ds-color-base-default") == 1


def test_an_empty_sheet_is_still_css():
    assert sheet("alle", []).text == "@layer ds.theme.color {\n}\n"


def test_the_portals_own_colours_are_reserved():
    assert {"accent", "neutral", "danger", "brand1"} <= RESERVED
