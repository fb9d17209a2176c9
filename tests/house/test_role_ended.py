"""Does she whose role ends get the answers of a colleague who never held it, on the next request and everywhere?"""

import pytest
from django.test import Client

from listings.agencies.actions import revoke_role
from listings.agencies.belonging import give
from portal.access.roles import Role
from tests.factories.agencies import employee, member
from tests.factories.directories import Entra, op, user
from tests.factories.imports import brought_in
from tests.factories.revoking import at_home, keeper_of
from tests.once import made_once

from .admin_world import AdminWorld
from .revoked import Window, opened

pytestmark = pytest.mark.django_db
LEFT_TO_HER = {"notices:open", "privacy:request"}
"""About herself, and of no role."""


def by_hand(place, role):
    revoke_role(membership=place, role=role, by=keeper_of(place.agency))


def by_a_new_list(place, role):
    brought_in(place.agency, keeper_of(place.agency), f"{place.user.email};;;;ingen")


def by_the_directory(place, role):
    """It gave the role, and takes her out of the group."""
    directory = Entra(Client(), place.agency)
    key = directory.post("/Users", user(place.user.email)).json()
    group = directory.group(f"Gruppe {role}", key)
    place.agency.directory_groups.filter(display_name=f"Gruppe {role}").update(role=role)
    place.roles.all().delete()
    give(place, role, "by_directory")
    answer = directory.patch(f"/Groups/{group['id']}", op("Remove", f'members[value eq "{key["id"]}"]'))
    assert answer.status_code in (200, 204)


WAYS = {way.__name__: way for way in (by_hand, by_a_new_list, by_the_directory)}
HELD = {"publisher_a": Role.PUBLISHER, "administrator_a": Role.ADMINISTRATOR}


standing = made_once(AdminWorld)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("name", HELD)
def test_she_is_told_what_a_colleague_is(client, world, name, way):
    place = getattr(world, name).memberships.get()
    at_home(place)
    window = Window(client, world, name)
    WAYS[way](place, HELD[name])
    after = window.looks(window.doors)
    assert opened(window.looks_into_wagtail()) == {}
    client.force_login(employee(world.a))
    others = window.looks(window.doors)
    compared = {row: (after[row], others[row]) for row in after if row not in LEFT_TO_HER}
    assert {row: pair for row, pair in compared.items() if pair[0] != pair[1]} == {}
    assert len(window.doors) - len(opened(after)) > 20, "or she had nothing to lose"


EXCHANGES = ("exchanges:file", "exchanges:of_agency", "exchanges:plan")
FIGURES = ("home:agency_overview", *(f"insight:{of}" for of in ("agency", "sector", "whole")))
FIGURES += ("insight:agency_report", "insight:sector_report", "insight:report")


@pytest.mark.parametrize("role, opens", [(Role.MANAGER, EXCHANGES), (Role.REPORT_READER, FIGURES)])
def test_a_role_opens_what_it_is_for_and_no_more(client, world, role, opens):
    window = Window(client, world, "administrator_a")
    client.force_login(employee(world.a))
    without = window.looks(window.doors) | window.looks_into_wagtail()
    client.force_login(member(world.a, role))
    assert window.looks(window.doors) | window.looks_into_wagtail() == without | dict.fromkeys(opens, "ok")
