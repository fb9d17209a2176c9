"""Is every page accessible, and does it fit, whoever opens it? Each door in two languages, on a desktop and a phone.

The doors are those of tests/house/doors.py, so a new page is looked at as soon as it has its row there.
"""

import pytest
from django.conf import settings

from tests.house.doors import DOORS, PAGES
from tests.house.test_doors import address_of
from tests.house.world import PEOPLE, World

from .conftest import DESKTOP, PHONE

NO_PAGES = {
    "people:confirm": "takes a choice and sends back",
    "access:first_time": "a page only on the way in, by a provider: tests/portal/access/openid",
    "access:language": "takes a choice and sends back",
    "access:time_left": "a word for a script",
    "access:welcome": "sends on to the page that was asked for",
    "account_confirm_login_code": "a page only on the way in: tests/journeys/test_keyboard.py",
    "account_login": "the same page as access:sign_in",
    "account_logout": "the same page as access:sign_out",
    "account_request_login_code": "the same page as access:sign_in",
    "agencies:draft_stylesheet": "a stylesheet",
    "agencies:draft_stylesheet_of": "a stylesheet",
    "agencies:stylesheet": "a stylesheet",
    "subpage draft": "not a page for anybody before it is published",
    "applications:answer": "a page only when a place is offered, which has a row of its own",
    "applications:ask_again": "takes a choice and sends back",
    "applications:name": "takes a choice and sends back",
    "applications:let_invite": "takes a choice and sends back",
    "applications:spreadsheet": "a file",
    "applications:together": "a page only when somebody is chosen: tests/journeys/test_candidates.py",
    "applications:undo": "takes a step back and sends on",
    "directories:description": "an answer for a machine",
    "directories:descriptions": "an answer for a machine",
    "directories:group": "an answer for a machine",
    "directories:groups": "an answer for a machine",
    "directories:nothing": "an answer for a machine",
    "directories:people": "an answer for a machine",
    "directories:person": "an answer for a machine",
    "draft": "not a page for anybody before it is published; postings:preview shows it",
    "facilitation:remind": "takes a choice and sends back",
    "facilitation:suggest": "takes a choice and sends on",
    "mfa_authenticate": "a page only on the way in: tests/journeys/test_second_factor.py",
    "openid_connect_callback": "sends on, or says why not: tests/portal/access/openid",
    "openid_connect_login": "sends on to a provider: tests/portal/access/openid",
    "foundation:alive": "a word for a machine",
    "foundation:ready": "a word for a machine",
    "foundation:security_contact": "a word for those who find a weakness; only there when somebody is named",
    "matching:set_aside": "takes what is not for her and sends back",
    "notices:mark_read": "takes what was read and sends back",
    "notices:open": "sends on to what the notice is about",
    "privacy:check": "takes a choice and sends back",
    "privacy:export": "a file",
    "privacy:record_sheet": "a file",
    "profiles:confirm": "takes a choice and sends back",
    "profiles:pause": "takes a choice and sends back",
    "home:robots": "a word for a machine",
    "home:sitemap": "a map for a machine",
    "saved:mark": "takes a mark and sends back",
    "saved:move": "takes a step and sends back",
    "saved:open": "sends on to the search",
    "sharing:agency_feed": "a feed",
    "sharing:feed": "a feed",
    "sharing:picture": "a picture",
    "sharing:shared ended": "nobody may see it; tests/journeys/test_sharing.py looks at what it says",
    "stories:picture": "a file",
    "vocabulary:export": "a file",
    "wagtaildocs_serve": "a file",
    "wagtaildocs_serve open": "a file",
}
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
    """(person, address), person by person, so that each signs in once."""
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
def checks(accessible, fits):
    """What is looked at in which window; the page is loaded once and made narrower, as by a person who zooms."""
    return [(DESKTOP, [one_heading, fits, accessible]), (PHONE, [fits, accessible]), (NARROWEST, [fits])]


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
    page.set_viewport_size(DESKTOP)
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
    faults = []
    for person in PEOPLE:
        come_in(page, getattr(world, person), language)
        for address in [address for visitor, address in visits(world) if visitor == person]:
            faults += look_at(page, address, checks, language)
    assert not faults, "\n\n".join(faults)
