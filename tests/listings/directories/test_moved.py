"""A role that a directory gave is still known as that when she who holds it goes to another agency."""

import pytest

from listings.agencies.actions import let_in, move_people, revoke_role
from listings.agencies.models import Membership, MembershipRole
from listings.directories.actions import let_group_give
from listings.directories.models import DirectoryGroup
from portal.access.roles import Role
from portal.foundation.admission import doors_for
from portal.privacy.erasing import erase_account
from tests.factories.agencies import administrator, portal_administrator
from tests.factories.directories import op, token_of
from tests.factories.merging import merged


@pytest.fixture
def kari(entra, hanne):
    """Publisher by a group of her directory."""
    entra.group("Utlysere", entra.person())
    let_group_give(group=DirectoryGroup.objects.get(), role=Role.PUBLISHER, by=hanne)
    return Membership.objects.get(user__email="kari@etat-a.no").user


def held(person, agency):
    rows = MembershipRole.objects.filter(membership__user=person, membership__agency=agency)
    return {(row.role, row.by_hand, row.by_directory) for row in rows}


def moved(agency, other, person):
    rows = list(Membership.objects.of(agency).filter(user=person))
    return move_people(agency=agency, target=other, memberships=rows, by=portal_administrator(), with_roles=True)


@pytest.mark.parametrize("way", [lambda one, other, person: merged(one, other), moved])
def test_the_directory_of_the_other_keeps_it_from_then_on(agency, other, kari, way):
    token_of(other)
    way(agency, other, kari)
    assert held(kari, other) == {(Role.PUBLISHER, False, True)} and not held(kari, agency)


@pytest.mark.parametrize("way", [lambda one, other, person: merged(one, other), moved])
def test_without_a_directory_the_administrators_take_it(agency, other, kari, way):
    boss = administrator(other)
    way(agency, other, kari)
    assert held(kari, other) == {(Role.PUBLISHER, True, False)}
    revoke_role(membership=Membership.objects.get(user=kari, agency=other), role=Role.PUBLISHER, by=boss)
    assert not held(kari, other)


def test_what_was_given_by_hand_in_the_one_stands_when_the_directory_of_the_other_takes_its_own(agency, other, kari):
    token_of(other)
    there = Membership.objects.create(user=kari, agency=other)
    there.roles.create(role=Role.PUBLISHER, by_hand=False, by_directory=True)
    MembershipRole.objects.filter(membership__agency=agency).update(by_hand=True, by_directory=False)
    merged(agency, other)
    assert held(kari, other) == {(Role.PUBLISHER, True, True)}


def test_whom_the_directory_has_put_out_stays_out_with_a_new_account(entra, agency, hanne):
    told = entra.person()
    person = Membership.objects.get(user__email="kari@etat-a.no").user
    entra.patch(f"/Users/{told['id']}", op("Replace", "active", False))
    erase_account(person=person, by=person)
    assert doors_for("kari@etat-a.no") == []
    let_in(agency=agency, email="kari@etat-a.no", by=hanne)
    assert agency.put_out.count() == 0


def test_only_a_spoken_yes_of_the_directory_lets_her_in_again(entra, agency, hanne):
    told = entra.person()
    entra.patch(f"/Users/{told['id']}", op("Replace", "active", False))
    assert agency.put_out.count() == 1
    entra.patch(f"/Users/{told['id']}", op("Replace", "active", True))
    assert agency.put_out.count() == 0
