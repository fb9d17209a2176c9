"""Does a group give its role to those in it, and to nobody else?"""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from listings.agencies.actions import grant_role, revoke_role
from listings.agencies.models import Membership, MembershipRole
from listings.directories.actions import let_group_give
from listings.directories.models import DirectoryGroup
from portal.access.roles import Role
from tests.factories.agencies import administrator, employee, publisher
from tests.factories.directories import op, user


@pytest.fixture
def told(entra):
    return entra.person()


@pytest.fixture
def kari(told):
    return Membership.objects.get(user__email="kari@etat-a.no")


@pytest.fixture
def group(entra):
    return entra.group("Utlysere")


def gives(role, by):
    return let_group_give(group=DirectoryGroup.objects.get(), role=role, by=by)


def held(membership):
    return {(row.role, row.by_hand, row.by_directory) for row in MembershipRole.objects.filter(membership=membership)}


def put_in(entra, group, *people):
    return entra.patch(f"/Groups/{group['id']}", op("Add", "members", [{"value": one["id"]} for one in people]))


def test_a_group_gives_nothing_before_an_administrator_says_so(entra, hanne, group, told, kari):
    put_in(entra, group, told)
    assert held(kari) == set()
    gives(Role.PUBLISHER, hanne)
    assert held(kari) == {(Role.PUBLISHER, False, True)}
    gives("", hanne)
    assert held(kari) == set()


def test_a_role_given_by_hand_stays_when_the_group_takes_its_own(entra, hanne, group, told, kari):
    gives(Role.PUBLISHER, hanne)
    grant_role(membership=kari, role=Role.PUBLISHER, by=hanne)
    put_in(entra, group, told)
    assert held(kari) == {(Role.PUBLISHER, True, True)}
    entra.patch(f"/Groups/{group['id']}", op("Remove", "members"))
    assert held(kari) == {(Role.PUBLISHER, True, False)}


def test_a_role_of_the_group_stays_when_it_is_taken_by_hand(entra, hanne, group, told, kari):
    gives(Role.PUBLISHER, hanne)
    put_in(entra, group, told)
    revoke_role(membership=kari, role=Role.PUBLISHER, by=hanne)
    assert held(kari) == {(Role.PUBLISHER, False, True)}


def test_two_groups_give_until_both_have_lost_her(entra, hanne, group, told, kari):
    gives(Role.PUBLISHER, hanne)
    second = entra.group("Flere utlysere", told)
    let_group_give(group=DirectoryGroup.objects.get(display_name="Flere utlysere"), role=Role.PUBLISHER, by=hanne)
    put_in(entra, group, told)
    entra.delete(f"/Groups/{group['id']}")
    assert held(kari)
    entra.put(f"/Groups/{second['id']}", {"displayName": "Flere utlysere"})
    assert not held(kari)


def test_who_has_left_gets_no_role(entra, hanne, group, told, kari):
    gives(Role.PUBLISHER, hanne)
    entra.patch(f"/Users/{told['id']}", op("replace", "active", False))
    put_in(entra, group, told)
    assert held(kari) == set()


def test_the_last_administrator_is_not_lost_with_a_group(entra, hanne, group, told, kari):
    gives(Role.ADMINISTRATOR, hanne)
    put_in(entra, group, told)
    revoke_role(membership=hanne.memberships.get(), role=Role.ADMINISTRATOR, by=hanne)
    answer = entra.patch(f"/Groups/{group['id']}", op("Remove", "members"))
    assert answer.status_code == 409
    assert entra.delete(f"/Groups/{group['id']}").status_code == 409
    assert entra.get(f"/Groups/{group['id']}").json()["members"]
    assert held(kari)
    with pytest.raises(ValidationError):
        gives("", kari.user)


def test_only_administrators_say_what_a_group_gives(entra, agency, other, group):
    for somebody in (employee(agency), publisher(agency), administrator(other)):
        with pytest.raises(PermissionDenied):
            gives(Role.PUBLISHER, somebody)


def test_a_person_tells_her_groups(entra, group, told):
    put_in(entra, group, told)
    assert entra.get(f"/Users/{told['id']}").json()["groups"] == [{"value": group["id"], "display": "Utlysere"}]


def test_a_group_is_replaced_as_a_whole(entra, group, told):
    other = entra.post("/Users", user("liv@etat-a.no")).json()
    put_in(entra, group, told)
    content = {"displayName": "Nye", "externalId": "7", "members": [{"value": other["id"]}]}
    answer = entra.put(f"/Groups/{group['id']}", content).json()
    assert (answer["displayName"], answer["externalId"]) == ("Nye", "7")
    assert [one["value"] for one in answer["members"]] == [other["id"]]


@pytest.mark.parametrize(
    "wrong",
    [
        op("Add", "members", [{"value": "00000000-0000-4000-8000-000000000000"}]),
        op("Add", "members", [{"value": "x"}]),
        op("Add", "members", "x"),
        op("Replace", "displayName", 7),
        op("Replace", "displayName", "x" * 256),
        op("Remove", "displayName"),
        op("Add", 'members[value eq "x"]', [{"value": "x"}]),
        op("Remove", "members[display pr]"),
        op("Move", "members", []),
        op("Replace", None, "x"),
    ],
)
def test_what_a_group_cannot_be_is_refused_whole(entra, group, told, wrong):
    answer = entra.patch(f"/Groups/{group['id']}", op("Add", "members", [{"value": told["id"]}]), wrong)
    assert answer.status_code == 400, answer.content
    assert "members" not in entra.get(f"/Groups/{group['id']}").json()


def test_two_groups_do_not_have_the_same_name(entra, group):
    answer = entra.post("/Groups", {"displayName": "Utlysere"})
    assert (answer.status_code, answer.json()["scimType"]) == (409, "uniqueness")
