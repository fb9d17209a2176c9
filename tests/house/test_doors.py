"""Does every address answer everybody as it should, with no leak between agencies?"""

import re
from collections import Counter

import pytest
from django.urls import URLResolver, get_resolver, reverse

from .doors import DOORS, PAGES
from .given import GIVEN
from .world import PEOPLE

pytestmark = pytest.mark.django_db
ELSEWHERE = ("wagtail_serve", "wagtailcore_", "wagtaildocs_authenticate")  # pages have rows of their own below
OURS_BEFORE_THEIRS = {"logg-inn/", "logg-ut/"}  # allauth's own pages lie behind ours
NOTHING = re.compile(rb">\s*None\s*<")
ANSWERS = {200: "ok", 403: "no", 404: "-", 405: "post"}


def names(resolver=None, prefix=""):
    for pattern in (resolver or get_resolver()).url_patterns:
        if isinstance(pattern, URLResolver):
            namespace = f"{prefix}{pattern.namespace}:" if pattern.namespace else prefix
            if not str(pattern.pattern).startswith("admin/"):
                yield from names(pattern, namespace)
        elif pattern.name and not pattern.name.startswith(ELSEWHERE):
            yield prefix + pattern.name


def routes(resolver=None, before=""):
    for pattern in (resolver or get_resolver()).url_patterns:
        route = before + str(pattern.pattern)
        if isinstance(pattern, URLResolver) and not route.startswith("admin/"):
            yield from routes(pattern, route)
        elif not isinstance(pattern, URLResolver):
            yield route


def address_of(row, world):
    """The parts of an address are named or in order."""
    given = GIVEN[row](world) if row in GIVEN else []
    named = given if isinstance(given, dict) else None
    return reverse(row.partition(" ")[0], args=None if named else given, kwargs=named)


def answer(client, address, person):
    client.logout()
    if person:
        client.force_login(person)
    response = client.get(address)
    assert response.streaming or not NOTHING.search(response.content), f"{address} prints None"
    if response.status_code in (301, 302):
        return "in" if response.url.startswith("/logg-inn/") else "to"
    return ANSWERS.get(response.status_code, str(response.status_code))


def answers(client, world, address):
    return " ".join(answer(client, address, getattr(world, person)) for person in PEOPLE)


def test_every_address_has_a_row():
    missing = set(names()) - {name.partition(" ")[0] for name in DOORS}
    assert not missing, f"Say in tests/house/doors.py who gets which answer: {sorted(missing)}"


def test_no_address_is_taken_by_two():
    """The first of them in the map would answer for both."""
    taken = Counter(routes())
    assert {route for route, times in taken.items() if times > 1} == OURS_BEFORE_THEIRS


def test_no_row_is_about_an_address_that_is_gone():
    assert {name.partition(" ")[0] for name in DOORS} <= set(names())


def test_addresses_answer_as_they_should(client, world):
    """One world for all rows, because making it costs more than the walk."""
    seen = {row: answers(client, world, address_of(row, world)) for row in DOORS}
    assert {row: answer for row, answer in seen.items() if answer != DOORS[row]} == {}


def test_pages_answer_as_they_should(client, world):
    seen = {name: answers(client, world, page.url) for name, page in world.pages.items()}
    assert seen == PAGES


@pytest.mark.parametrize("address", ["/lys-ut/{}/behov/", "/virksomhet/a/folk/{}/", "/interesse/meld/{}/"])
def test_a_number_no_row_can_have_is_not_found(client, world, address):
    client.force_login(world.administrator_a)
    assert client.get(address.format("9" * 30)).status_code == 404
