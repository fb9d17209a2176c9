"""Does an address that names two things open nothing of another agency's when only one of the two is one's own?"""

from itertools import chain, repeat

import pytest
from django.db import transaction

from tests.factories.agencies import administrator
from tests.once import made_once

from .admin_doors import ADMIN_DOORS, POSTED
from .admin_routes import BEGINNINGS, FIXED, NUMBERS, PART, address, value
from .admin_world import AdminWorld
from .given import GIVEN
from .test_admin_doors import revealed, told
from .test_doors import address_of, answer

pytestmark = pytest.mark.django_db
SHUT = {"no", "-"}
SIDES = {"own first": ("a", "b"), "own last": ("b", "a")}
NOBODYS = {"kind", "step", "year"}
"""Parts of an address that are the same words for every agency, so they name nothing of anybody's."""
BULK_KINDS = {"page": "draft", "image": "image", "document": "document"}


def special(route):
    return next(parts for beginning, parts in BEGINNINGS if route.startswith(beginning))


def named_parts(route, world):
    """Those that are numbers of what an agency holds."""
    names = [special(route).get(part) or NUMBERS.get(part) for part in PART.findall(route) if part not in FIXED]
    return [name for name in names if name and hasattr(world.theirs["a"], name)]


def mixed(route, world, sides):
    """The first part is what one side holds, and the rest what the other does."""
    first, second = sides
    order = chain([first], repeat(second))

    def filled(part):
        side = first if part[1] in FIXED else next(order)
        return str(value(part[1], special(route), world, side))

    return f"/admin/{PART.sub(filled, route)}"


standing = made_once(AdminWorld)


@pytest.fixture
def inside(client, world):
    """A's administrator, with what B holds beside hers."""
    client.force_login(world.administrator_a)
    client.raise_request_exception = False
    return world


@pytest.mark.parametrize("sides", SIDES)
def test_in_wagtail(client, inside, sides):
    """A form may answer as if nothing were wrong, where what was named of B is left out of account."""
    before, leaks, tried = inside.theirs["b"].facts(), {}, 0
    for route in ADMIN_DOORS:
        if len(named_parts(route, inside)) < 2:
            continue
        place, tried = mixed(route, inside, SIDES[sides]), tried + 1
        word, body = told(client.get(place))
        with transaction.atomic():
            said = told(client.post(place, POSTED))[1]
            after = inside.theirs["b"].facts()
            transaction.set_rollback(True)
        if word == "ok" or after != before or revealed(body + said, inside, "administrator_a"):
            leaks[place] = word
    assert leaks == {} and tried > 5


@pytest.mark.parametrize("route", sorted(row for row in ADMIN_DOORS if row.startswith("bulk/") and "user" not in row))
def test_in_a_bulk_action_with_one_of_each(client, inside, route):
    kind = BULK_KINDS[route.split("/")[2]]
    theirs = getattr(inside.theirs["b"], kind).pk
    place = f"{address(route, inside, 'a')}&id={theirs}"
    before = inside.theirs["b"].facts()
    assert not revealed(told(client.get(place))[1], inside, "administrator_a")
    client.post(place, POSTED)
    assert inside.theirs["b"].facts() == before


def crossed(world):
    """Every address of the site that names an agency and something of it, with B's name and what is A's. What A has
    with B is B's too."""
    for row, given in GIVEN.items():
        named = given(world)
        is_shared = isinstance(named, dict) and named.get("public_id") == world.cooperation.public_id
        if isinstance(named, dict) and "slug" in named and named.keys() - NOBODYS - {"slug"} and not is_shared:
            yield row, named | {"slug": world.b.slug}


def test_on_the_site(client, world, monkeypatch):
    boss, opened, tried = administrator(world.b), {}, 0
    for row, named in crossed(world):
        monkeypatch.setitem(GIVEN, row, lambda world, named=named: named)
        place, tried = address_of(row, world), tried + 1
        client.force_login(boss)
        for word in (answer(client, place, boss), client.post(place).status_code):
            if word not in SHUT | {403, 404, 405, "post"}:
                opened[row] = word
    assert opened == {} and tried > 4
