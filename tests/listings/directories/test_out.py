"""Is somebody whom the directory puts out really out, on the next request of a page that she has open?"""

import pytest
from django.contrib.auth import get_user_model
from django.test import Client
from django.urls import reverse

from listings.agencies.models import MembershipRole
from portal.access.roles import Role
from tests.factories.directories import op


@pytest.fixture
def told(entra):
    return entra.person()


@pytest.fixture
def kari(told):
    return get_user_model().objects.get(email="kari@etat-a.no")


@pytest.fixture
def window(kari):
    """Hers, open since before."""
    client = Client()
    client.force_login(kari)
    assert client.get("/min-side/").status_code == 200
    return client


OUT = {
    "deactivated": lambda entra, key: entra.patch(f"/Users/{key}", op("Replace", "active", "False")),
    "replaced": lambda entra, key: entra.put(f"/Users/{key}", {"userName": "kari@etat-a.no", "active": False}),
    "removed": lambda entra, key: entra.delete(f"/Users/{key}"),
}


@pytest.mark.parametrize("way", OUT.values(), ids=OUT)
def test_an_open_session_is_refused_on_the_next_request(entra, told, window, way):
    assert way(entra, told["id"]).status_code in (200, 204)
    assert window.get("/min-side/").status_code == 403
    assert window.get(reverse("search:postings")).status_code == 403


def test_she_is_in_again_when_the_directory_says_so(entra, told, window):
    entra.patch(f"/Users/{told['id']}", op("Replace", "active", "False"))
    entra.patch(f"/Users/{told['id']}", op("Replace", "active", "True"))
    assert window.get("/min-side/").status_code == 200


def test_out_of_the_group_the_role_is_gone_on_the_next_request(entra, agency, told, kari, window):
    agency.directory_groups.create(display_name="Utlysere", role=Role.PUBLISHER)
    group = entra.get("/Groups").json()["Resources"][0]["id"]
    entra.patch(f"/Groups/{group}", op("Add", "members", [{"value": told["id"]}]))
    assert window.get(reverse("postings:list")).status_code == 200
    entra.patch(f"/Groups/{group}", op("Remove", f'members[value eq "{told["id"]}"]'))
    assert window.get(reverse("postings:list")).status_code == 403


def test_roles_given_by_hand_do_not_come_back_and_those_of_groups_do(entra, agency, hanne, told, kari):
    from listings.agencies.actions import grant_role

    grant_role(membership=kari.memberships.get(), role=Role.MANAGER, by=hanne)
    agency.directory_groups.create(display_name="Utlysere", role=Role.PUBLISHER)
    group = entra.get("/Groups").json()["Resources"][0]["id"]
    entra.patch(f"/Groups/{group}", op("Add", "members", [{"value": told["id"]}]))
    entra.patch(f"/Users/{told['id']}", op("Replace", "active", False))
    assert not MembershipRole.objects.filter(membership__user=kari).exists()
    entra.patch(f"/Users/{told['id']}", op("Replace", "active", True))
    assert {row.role for row in MembershipRole.objects.filter(membership__user=kari)} == {Role.PUBLISHER}


def test_the_door_of_the_domain_is_closed_behind_her(entra, told, kari):
    from portal.foundation.admission import doors_for

    entra.patch(f"/Users/{told['id']}", op("Replace", "active", False))
    assert doors_for(kari.email, kari) == []
