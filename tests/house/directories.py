"""The rows of doors.py and given.py for agencies' own directories: who gets which answer there, and what is given?

Below /scim/ only keys open, so that every person is told the same as a stranger.
"""

from listings.directories.models import DirectoryKey
from tests.factories.directories import token_of

KEPT = "in no no no ok no no no"
CLOSED = "401 401 401 401 401 401 401 401"
DOORS = {
    "directories:keep": KEPT,
    "directories:new_key": KEPT,
    "directories:revoke_key": KEPT,
    "directories:group_roles": KEPT,
    "directories:people": CLOSED,
    "directories:person": CLOSED,
    "directories:groups": CLOSED,
    "directories:group": CLOSED,
    "directories:descriptions": CLOSED,
    "directories:description": CLOSED,
    "directories:nothing": CLOSED,
}


def of_slug(world):
    return {"slug": world.a.slug}


def of_key(world):
    """The walk over all pages has looked at those where a key is made, and may have one already."""
    token_of(world.a)
    return of_slug(world) | {"public_id": DirectoryKey.objects.filter(agency=world.a).first().public_id}


def of_agency(world, **more):
    return {"agency": str(world.a.public_id)} | more


def of_one(world):
    return of_agency(world, public_id=str(world.a.public_id))


GIVEN = {
    "directories:keep": of_slug,
    "directories:new_key": of_slug,
    "directories:revoke_key": of_key,
    "directories:group_roles": of_slug,
    "directories:people": of_agency,
    "directories:person": of_one,
    "directories:groups": of_agency,
    "directories:group": of_one,
    "directories:descriptions": lambda world: of_agency(world, kind="Schemas"),
    "directories:description": lambda world: of_agency(world, kind="Schemas", name="x"),
    "directories:nothing": lambda world: of_agency(world, rest="x"),
}
