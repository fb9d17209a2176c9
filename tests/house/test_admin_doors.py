"""Does Wagtail's admin answer everybody as it should everywhere, and tell nothing of what another agency holds?"""

import pytest
from django.db import transaction

from tests.once import made_once

from .admin_doors import ADMIN_DOORS, LOOKED_FOR, POSTED, SEE_ALL_TITLES
from .admin_routes import MANY, address, doors
from .admin_world import AdminWorld
from .world import PEOPLE

pytestmark = pytest.mark.django_db
ANSWERS = {200: "ok", 403: "no", 404: "-", 405: "post"}
INSIDE = {"publisher_a": "a", "administrator_a": "a", "publisher_b": "b"}
SHUT = {"no", "-"}
KEYLESS = {"facilitator": "employee"}
"""Wagtail knows of no role of hers: she is an employee to it."""


standing = made_once(AdminWorld)


@pytest.fixture
def visit(client, world):
    """`visit(person)` signs in; what it gives takes an address, and gives the answer in a word and what can be read."""

    def come(person):
        if person != "anonymous":
            client.force_login(getattr(world, person))
        return lambda place: told(client.get(place))

    return come


def told(response):
    body = b"".join(response.streaming_content) if response.streaming else response.content
    return word_of(response), body.decode(errors="replace")


def word_of(response):
    """Wagtail refuses by sending back to its first page with a message."""
    if response.status_code in (301, 302):
        return "in" if response.url.startswith("/logg-inn/") else "no" if response.url == "/admin/" else "to"
    return ANSWERS.get(response.status_code, str(response.status_code))


def expected(route, person):
    return ADMIN_DOORS[route].split()[PEOPLE.index(KEYLESS.get(person, person))]


def revealed(body, world, person):
    """What is named of an agency that the person does not belong to."""
    sides = {"a", "b"} - {INSIDE.get(person)}
    return [word for word in (world.theirs[side].word for side in sides) if word.lower() in body.lower()]


def test_every_address_of_the_admin_has_a_row():
    missing = doors() - set(ADMIN_DOORS)
    assert not missing, f"Say in tests/house/admin_doors.py who gets which answer: {sorted(missing)}"


def test_no_row_is_about_an_address_of_the_admin_that_is_gone():
    assert set(ADMIN_DOORS) <= doors()


@pytest.mark.parametrize("person", PEOPLE)
def test_the_admin_answers_as_it_should(visit, world, person):
    look, wrong, leaks = visit(person), {}, {}
    for route in ADMIN_DOORS:
        answer, body = look(address(route, world, "a"))
        wrong |= {route: answer} if answer != expected(route, person) else {}
        if person not in SEE_ALL_TITLES and (words := revealed(body, world, person)):
            leaks[route] = words
    assert wrong == {} and leaks == {}


@pytest.mark.parametrize("person", ["publisher_a", "administrator_a"])
def test_what_the_other_agency_holds_is_as_closed(visit, world, person):
    """As A's things are for B's publisher; lists are the same for everybody, whatever they then show."""
    look, wrong, leaks = visit(person), {}, {}
    for route in ADMIN_DOORS:
        answer, body = look(address(route, world, "b"))
        should = expected(route, "publisher_b" if "<" in route or route in MANY else person)
        wrong |= {route: answer} if answer != should and {answer, should} - SHUT else {}
        leaks |= {route: words} if (words := revealed(body, world, person)) else {}
    assert wrong == {} and leaks == {}


@pytest.mark.parametrize("person", ["publisher_b", "administrator_a"])
def test_no_list_tells_when_it_is_asked(visit, world, person):
    look, leaks = visit(person), {}
    for route in ADMIN_DOORS:
        if expected(route, person) == "ok" and "<" not in route and "bulk" not in route:
            for question in LOOKED_FOR:
                _answer, body = look(address(route, world, "a").partition("?")[0] + question)
                leaks |= {route + question: words} if (words := revealed(body, world, person)) else {}
    assert leaks == {}


@pytest.mark.parametrize(
    "person, where",
    [
        ("publisher_b", ""),
        ("editor", ("pages/", "api/main/pages/", "localize/translate/")),
        ("portal_administrator", ("pages/", "api/main/pages/")),
    ],
)
def test_a_form_sent_by_somebody_else_changes_nothing(client, world, person, where):
    """Each in a transaction of its own that is undone. Wagtail breaks at some forms that no page of its own sends."""
    client.raise_request_exception = False
    client.force_login(getattr(world, person))
    before, changed = world.theirs["a"].facts(), {}
    for route in ADMIN_DOORS:
        if route.startswith(where):
            with transaction.atomic():
                answer, body = told(client.post(address(route, world, "a"), POSTED))
                after = world.theirs["a"].facts()
                transaction.set_rollback(True)
            if after != before or (person == "publisher_b" and revealed(body, world, person)):
                changed[route] = answer
    assert changed == {}
