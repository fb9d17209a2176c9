"""Is the style guide for every eye: on the narrowest screen, in forced colours, without movement?"""

import pytest

from .conftest import DESKTOP, PHONE

NARROWEST = {"width": 320, "height": 640}
ADDRESS = "/stilguide/"


@pytest.mark.usefixtures("portal_tree")
@pytest.mark.parametrize("size", [DESKTOP, PHONE, NARROWEST], ids=lambda size: str(size["width"]))
@pytest.mark.parametrize(
    "sight", [{"reduced_motion": "no-preference"}, {"reduced_motion": "reduce"}], ids=["plain", "still"]
)
def test_every_part_is_clean(open_page, accessible, fits, size, sight):
    page = open_page(viewport=size, **sight)
    page.goto(ADDRESS)
    accessible(page)
    fits(page)


@pytest.mark.usefixtures("portal_tree")
def test_every_part_has_room_in_forced_colours(open_page, fits):
    """Their contrast is the reader's own choice, which axe does not know."""
    page = open_page(viewport=NARROWEST, forced_colors="active")
    page.goto(ADDRESS)
    fits(page)


@pytest.mark.usefixtures("portal_tree")
def test_one_finds_a_part_by_the_list_and_by_its_address(page):
    page.goto(ADDRESS)
    page.get_by_role("navigation", name="På denne siden").get_by_text("Komponenter").click()
    page.get_by_role("link", name="Tidslinje").click()
    assert page.url.endswith("#c-timeline")
    assert page.locator("#c-timeline").is_visible()
    assert page.get_by_text('{% include "components/timeline.html" with items=items only %}').is_visible()
