"""Who answers for the portal only, lets herself in nowhere and gives herself nothing: others do, or nobody does."""

import pytest
from django.core.exceptions import ValidationError

from listings.agencies.actions import confirm_membership, grant_role, let_in, move_people
from listings.agencies.models import Agency, Membership
from listings.agencies.status import MembershipStatus
from portal.access.models import PortalRoleHolder, User
from portal.access.roles import PortalRole, Role
from tests.factories.agencies import (
    AgencyFactory,
    administrator,
    employee,
    organisation_number,
    portal_administrator,
    publisher,
)
from tests.factories.imports import brought_in
from tests.factories.merging import two_agencies

pytestmark = pytest.mark.django_db


@pytest.fixture
def dfo():
    return AgencyFactory(name_nb="DFØ", short="DFØ", domains=["dfo.no"])


@pytest.fixture
def owner():
    return portal_administrator(email="eier@dfo.no")


def own(person, agency):
    return Membership.objects.get(user=person, agency=agency)


def belongs_to(agency, person):
    Membership.objects.create(user=person, agency=agency)
    return own(person, agency)


def refused():
    return pytest.raises(ValidationError, match="Du kan ikke slippe deg selv inn i")


@pytest.mark.parametrize("address", ["EIER@dfo.no", "eier+to@dfo.no"])
@pytest.mark.parametrize("roles", [[], [Role.PUBLISHER], [Role.ADMINISTRATOR]])
def test_she_does_not_invite_herself(dfo, owner, roles, address):
    """Nor another account whose mail leads to her."""
    with refused():
        let_in(agency=dfo, email=address, roles=roles, by=owner)
    assert not Membership.objects.filter(user=owner).exists()


@pytest.mark.parametrize("role", Role.values)
def test_she_gives_herself_no_role_where_she_works(dfo, owner, role):
    membership = belongs_to(dfo, owner)
    with refused():
        grant_role(membership=membership, role=role, by=owner)


def test_she_does_not_say_yes_to_her_own_wish(dfo, owner):
    membership = belongs_to(dfo, owner)
    Membership.objects.update(status=MembershipStatus.WAITING)
    membership.refresh_from_db()
    with refused():
        confirm_membership(membership=membership, by=owner)


def test_a_file_does_not_either(dfo, owner):
    held = brought_in(dfo, owner, "eier@dfo.no;;;;Utlyser", "ny@dfo.no;;;;Utlyser")
    assert "Du kan ikke slippe deg selv inn" in held.lines.get(state="failed").reason
    assert not Membership.objects.filter(user=owner).exists() and held.lines.filter(state="done").count() == 1


def test_she_takes_no_role_of_hers_along_to_another_agency(owner):
    fyr, kyst = two_agencies()
    belongs_to(fyr, owner).roles.create(role=Role.PUBLISHER)
    rows = list(Membership.objects.of(fyr))
    with refused():
        move_people(agency=fyr, target=kyst, memberships=rows, by=owner, with_roles=True)
    assert move_people(agency=fyr, target=kyst, memberships=rows, by=owner) == 1


def test_the_first_administrator_of_a_new_agency_is_another(client, owner):
    client.force_login(owner)
    typed = {"name_nb": "Ny etat", "short": "Ny", "kind": "direktorat", "numbers": organisation_number(500)}
    page = client.post("/virksomhet/ny/", typed | {"domains": "dfo.no", "administrator": "eier@dfo.no"})
    assert page.status_code == 200 and "Du kan ikke slippe deg selv inn" in page.content.decode()
    assert not Agency.objects.filter(name_nb="Ny etat").exists()


def test_the_page_says_so_beside_what_she_wrote(client, dfo, owner):
    client.force_login(owner)
    page = client.post("/virksomhet/dfo/folk/ny/", {"email": owner.email, "name": "Eier", "roles": [Role.PUBLISHER]})
    assert page.status_code == 200 and "Be en administrator i virksomheten" in page.content.decode()
    address = f"/virksomhet/dfo/folk/{belongs_to(dfo, owner).pk}/"
    page = client.post(address, {"roles": [Role.PUBLISHER]})
    assert page.status_code == 200 and "Be en administrator i virksomheten" in page.content.decode()
    assert not own(owner, dfo).roles.exists()


def test_others_give_it_to_her_and_she_to_others(dfo, owner):
    membership = let_in(agency=dfo, email=owner.email, roles=[Role.PUBLISHER], by=administrator(dfo))
    assert membership.user == owner
    grant_role(membership=own(employee(dfo), dfo), role=Role.PUBLISHER, by=owner)


def test_an_agencys_own_administrator_gives_herself_what_she_needs(dfo):
    both = administrator(dfo)
    PortalRoleHolder.objects.create(user=both, role=PortalRole.ADMINISTRATOR)
    both = User.objects.get(pk=both.pk)
    grant_role(membership=own(both, dfo), role=Role.PUBLISHER, by=both)
    assert own(both, dfo).roles.filter(role=Role.PUBLISHER).exists()


def test_a_publisher_gives_nobody_anything(dfo):
    with pytest.raises(Exception, match="Slippe folk inn i og ut av"):
        grant_role(membership=own(employee(dfo), dfo), role=Role.PUBLISHER, by=publisher(dfo))
