"""Somebody with an open window on everything, and how she is looked after when her access has been taken away."""

from .admin_doors import ADMIN_DOORS
from .admin_routes import address as admin_address
from .doors import DOORS
from .test_admin_doors import expected, word_of
from .test_doors import ANSWERS, address_of
from .world import PEOPLE

SHUT = {"in", "no", "-"}


class Window:
    """On what `name` of world.PEOPLE may open, and a stranger may not, by doors.py and admin_doors.py.

    The addresses are those of before: of letters, bookmarks and tabs that she has.
    """

    def __init__(self, client, world, name):
        self.client, self.person = client, getattr(world, name)
        hers = [row for row in DOORS if DOORS[row].split()[PEOPLE.index(name)] not in SHUT and not is_for_all(row)]
        self.doors = {row: address_of(row, world) for row in hers}
        self.pages = {name: page.url for name, page in world.pages.items()}
        in_wagtail = [route for route in ADMIN_DOORS if expected(route, name) not in SHUT]
        self.admin = {route: admin_address(route, world, "a") for route in in_wagtail}
        client.force_login(self.person)

    def looks(self, addresses):
        return {name: word(self.client.get(address)) for name, address in addresses.items()}

    def sends(self, addresses, **headers):
        return {name: word(self.client.post(address, headers=headers)) for name, address in addresses.items()}

    def looks_into_wagtail(self):
        return {route: word_of(self.client.get(address)) for route, address in self.admin.items()}


def word(response):
    """As in test_doors; a part for htmx is sent to sign-in by a header of its own."""
    elsewhere = response.headers.get("HX-Redirect") or response.headers.get("Location", "")
    if elsewhere:
        return "in" if elsewhere.startswith("/logg-inn/") else "to"
    return ANSWERS.get(response.status_code, str(response.status_code))


def is_for_all(row):
    """What a stranger gets there she may get too."""
    return DOORS[row].split()[0] not in SHUT


def opened(answers):
    return {name: answer for name, answer in answers.items() if answer not in SHUT}
