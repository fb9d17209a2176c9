"""Is every page accessible, and does it fit, whoever opens it? Each door in two written forms, wide and narrow.

The doors are those of tests/house/doors.py, so a new page is looked at as soon as it has its row there.
"""

from collections import defaultdict

import pytest
from django.conf import settings

from tests.house.doors import DOORS, PAGES
from tests.house.test_doors import address_of
from tests.house.world import PEOPLE, World

from .conftest import DESKTOP, PHONE
from .no_pages import NO_PAGES

FIRST = ["foundation:styleguide"]
"""What is built of parts that are wrong is wrong itself, so the parts are looked at before all else."""
LOOKS_DIFFERENT_TO = {
    "agency": ["administrator_a"],
    "agencies": ["portal_administrator"],
    "front page": ["employee"],
    "applications:candidate": ["administrator_a"],
    "applications:invite": ["publisher_b"],
    "applications:mine": ["publisher_b"],
    "applications:send": ["publisher_b"],
    "stories:consents": ["publisher_b"],
    "profiles:own": ["publisher_a"],
    "profiles:profile shown": ["publisher_a"],
    "exchanges:exchange": ["publisher_a"],
    "home:my_page": ["publisher_a", "administrator_a", "editor", "portal_administrator", "facilitator"],
    "posting for all": ["publisher_a"],
    "requests:list": ["publisher_b"],
    "requests:request": ["publisher_b"],
    "requests:send": ["publisher_b"],
    "sharing:shared": ["publisher_a"],
}
MORE = [
    ("employee", "/finn/?q=astronaut&slag=need"),
    ("employee", "/finn/?q=saksbehandling&slag=need&tema=tema-0"),
    ("publisher_a", "/finn/folk/?q=astronaut&digitalt=ja"),
    ("publisher_b", "/lys-ut/"),
    ("employee", "/tilgang/?q=ikke-for-meg"),
    ("portal_administrator", "/tilgang/?q=finnes-ikke"),
    ("anonymous", "/virksomheter/?navn=finnes-ikke"),
    ("anonymous", "/finnes-ikke/"),
    ("anonymous", "/slik-virker-det/"),
    ("anonymous", "/virksomheter/a/nyheter/"),
    ("anonymous", "/sporsmal-og-svar/"),
    ("anonymous", "/for-ansatte/"),
    ("anonymous", "/for-virksomheter/"),
    ("anonymous", "/tilgjengelighet/"),
]
EXPECTED = {"/finnes-ikke/": 404, "/tilgang/?q=ikke-for-meg": 403}
NARROWEST = {"width": 320, "height": 640}


def allowed(row):
    return [person for person, word in zip(PEOPLE, (DOORS | PAGES)[row].split(), strict=True) if word == "ok"]


def visits(world):
    """(person, address)."""
    pages = world.pages
    for row in dict.fromkeys([*FIRST, *DOORS, *PAGES]):
        if row not in NO_PAGES:
            address = pages[row].url if row in PAGES else address_of(row, world)
            yield from ((person, address) for person in [*allowed(row)[:1], *LOOKS_DIFFERENT_TO.get(row, [])])
    yield from MORE


@pytest.fixture
def world(live_server, portal_tree):
    return World()


@pytest.fixture
def checks(accessible, fits, language):
    """What is looked at in which window; the page is loaded once and made narrower, as by a person who zooms.

    Each page is read wide in the one written form and narrow in the other: the markup is the same in both, and axe is
    what takes time.
    """
    first = DESKTOP if language == "nb" else PHONE
    return [(first, [one_heading, fits, accessible]), (NARROWEST, [fits])]


@pytest.fixture
def come_in(sign_in, live_server):
    """``come_in(page, person, language)`` in place of whoever was there."""

    def came_in(page, person, language):
        choice = {"name": settings.LANGUAGE_COOKIE_NAME, "value": language, "url": live_server.url}
        page.context.clear_cookies()
        page.context.add_cookies([choice])
        if person:
            sign_in(page, person)

    return came_in


def one_heading(page):
    headings = page.locator("h1").all_inner_texts()
    assert len(headings) == 1, f"{page.url} has {len(headings)} h1: {headings}"


def faults_of(page, checks):
    for check in checks:
        try:
            check(page)
        except AssertionError as fault:
            yield str(fault).partition("\nassert ")[0]


def look_at(page, address, checks, language):
    """Everything that is wrong with one page in any window, so that one run tells all."""
    page.set_viewport_size(checks[0][0])
    answer = page.goto(address)
    if answer.status != EXPECTED.get(address, 200) or "text/html" not in answer.headers["content-type"]:
        return [f"{address} answered {answer.status}, {answer.headers['content-type']}"]
    said = page.locator("html").get_attribute("lang")
    faults = [] if said == language else [f"{address} says it is in {said}"]
    for size, looks in checks:
        page.set_viewport_size(size)
        faults += faults_of(page, looks)
    return faults


def test_every_door_is_a_page_or_has_a_reason():
    closed = {row for row in DOORS | PAGES if row not in NO_PAGES and not allowed(row)}
    assert not closed, f"Nobody may see these, so nobody looks at them; say why in NO_PAGES: {sorted(closed)}"
    assert set(NO_PAGES) | set(LOOKS_DIFFERENT_TO) <= set(DOORS | PAGES)


@pytest.mark.parametrize("language", ["nb", "nn"])
def test_every_page_is_for_everybody(page, world, come_in, checks, language):
    faults, of_each = [], defaultdict(list)
    for person, address in visits(world):
        of_each[person].append(address)
    for person in PEOPLE:
        come_in(page, getattr(world, person), language)
        for address in of_each[person]:
            faults += look_at(page, address, checks, language)
    assert not faults, "\n\n".join(faults)
