"""Does a role for a time keep its end when its holder moves, and when an import is undone?"""

from datetime import timedelta

import pytest

from listings.agencies.actions import grant_role_until, move_people
from listings.agencies.models import Membership
from portal.access.roles import Role
from portal.foundation.clock import oslo_today
from tests.factories.agencies import AgencyFactory, administrator, employee, portal_administrator
from tests.factories.imports import brought_in, undone

pytestmark = pytest.mark.django_db
A_WEEK = timedelta(days=7)


@pytest.fixture
def dfo():
    return AgencyFactory(short="DFØ", domains=["dfo.no"])


@pytest.fixture
def boss(dfo):
    return administrator(dfo, name="Solveig Aas", email="solveig@dfo.no")


@pytest.fixture
def deputy(dfo, boss):
    person = employee(dfo, name="Kari Nes", email="kari@dfo.no")
    until = oslo_today() + A_WEEK
    grant_role_until(membership=place_in(person, dfo), role=Role.PUBLISHER, until=until, by=boss)
    return person


def place_in(person, agency):
    return Membership.objects.get(user=person, agency=agency)


def test_the_end_comes_along_to_another_agency(dfo, deputy):
    other = AgencyFactory()
    facts = {"agency": dfo, "target": other, "memberships": [place_in(deputy, dfo)]}
    move_people(**facts, by=portal_administrator(), with_roles=True)
    assert Membership.objects.get(user=deputy, agency=other).roles.get().until == oslo_today() + A_WEEK


def test_a_role_for_good_there_is_not_cut_short(dfo, deputy):
    other = AgencyFactory()
    there = Membership.objects.create(user=deputy, agency=other)
    there.roles.create(role=Role.PUBLISHER)
    move_people(
        agency=dfo, target=other, memberships=[place_in(deputy, dfo)], by=portal_administrator(), with_roles=True
    )
    assert there.roles.get().until is None


@pytest.mark.parametrize("file", ["", "kari@dfo.no;Kari Nes;;;leder"])
def test_undone_an_import_leaves_it_its_end(dfo, boss, deputy, file):
    """Whether she was put out by it, or only got another role."""
    done = brought_in(dfo, boss, *filter(None, [f"{boss.email};;;;administrator", file]), is_whole=True)
    assert [role.role for role in place_in(deputy, dfo).roles.filter(until=None)] == (["manager"] if file else [])
    undone(done, boss)
    assert [(role.role, role.until) for role in place_in(deputy, dfo).roles.all()] == [
        ("publisher", oslo_today() + A_WEEK)
    ]
