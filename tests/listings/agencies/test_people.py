"""Who belongs to an agency, and Wagtail's groups follow."""

import pytest
from django.contrib.auth import get_user_model
from django.core.exceptions import PermissionDenied, ValidationError

from listings.agencies.actions import accept_invitation, end_membership, grant_role, let_in, revoke_role, suspend_agency
from listings.agencies.actions.agencies import reactivate_agency
from listings.agencies.models import Membership
from portal.access.roles import Role
from portal.notifications.models import Message
from tests.factories.agencies import AgencyFactory, administrator, employee, portal_administrator, publisher

pytestmark = pytest.mark.django_db


@pytest.fixture
def dfo():
    return AgencyFactory(short="DFØ", domains=["dfo.no"])


def fresh(user):
    return get_user_model().objects.get(pk=user.pk)


def place(user):
    return Membership.objects.get(user=user)


def opens_wagtail(user):
    return fresh(user).has_perm("wagtailadmin.access_admin")


def test_a_colleague_who_is_let_in_is_told_once(dfo):
    by = administrator(dfo)
    for _ in range(2):
        membership = let_in(agency=dfo, email="Ny@dfo.no", name="Ny Kollega", roles=[Role.PUBLISHER], by=by)
    assert membership.user.email == "ny@dfo.no" and not fresh(membership.user).is_member
    assert not opens_wagtail(membership.user)
    assert Message.objects.filter(kind="let_in", person=membership.user).count() == 1


@pytest.mark.parametrize(
    "role, opens",
    [(Role.ADMINISTRATOR, True), (Role.PUBLISHER, True), (Role.MANAGER, False), (Role.REPORT_READER, False)],
)
def test_roles_that_edit_open_wagtail_as_long_as_they_are_held(dfo, role, opens):
    by, user = administrator(dfo), employee(dfo)
    grant_role(membership=place(user), role=role, by=by)
    assert opens_wagtail(user) is opens and fresh(user).has_role(role, dfo)
    revoke_role(membership=place(user), role=role, by=by)
    assert not opens_wagtail(user) and not fresh(user).has_role(role, dfo)


def test_one_editing_role_of_two_is_enough(dfo):
    by, user = administrator(dfo), publisher(dfo)
    grant_role(membership=place(user), role=Role.ADMINISTRATOR, by=by)
    revoke_role(membership=place(user), role=Role.PUBLISHER, by=by)
    assert opens_wagtail(user)


def test_a_leaver_is_out_at_once_and_comes_back_without_roles(dfo):
    by, user = administrator(dfo), publisher(dfo)
    end_membership(membership=place(user), by=by)
    assert not opens_wagtail(user) and not fresh(user).is_member
    accept_invitation(membership=let_in(agency=dfo, email=user.email, by=by), by=user)
    assert fresh(user).is_member and not opens_wagtail(user)


def test_the_last_administrator_stays(dfo):
    only = administrator(dfo)
    with pytest.raises(ValidationError):
        revoke_role(membership=place(only), role=Role.ADMINISTRATOR, by=only)
    with pytest.raises(ValidationError):
        end_membership(membership=place(only), by=only)


def test_an_administrator_has_no_say_in_another_agency(dfo):
    other = administrator()
    for verb in (grant_role, revoke_role):
        with pytest.raises(PermissionDenied):
            verb(membership=place(publisher(dfo)), role=Role.MANAGER, by=other)
    with pytest.raises(PermissionDenied):
        let_in(agency=dfo, email="x@dfo.no", by=other)


def test_a_suspended_agency_is_out_and_comes_back_whole(client, dfo):
    user, by = publisher(dfo), portal_administrator()
    suspend_agency(agency=dfo, by=by)
    assert not opens_wagtail(user) and not fresh(user).is_member
    reactivate_agency(agency=dfo, by=by)
    assert opens_wagtail(user) and fresh(user).has_role(Role.PUBLISHER, dfo)


@pytest.fixture
def at(client, dfo):
    client.force_login(administrator(dfo, name="Ada Admin"))
    return client


def test_members_are_listed_and_changed(at, dfo):
    user = employee(dfo, name="Per Person")
    assert "Per Person" in at.get("/virksomhet/dfo/folk/").content.decode()
    address = f"/virksomhet/dfo/folk/{place(user).pk}/"
    assert at.post(address, {"roles": [Role.PUBLISHER, Role.MANAGER]}).status_code == 302
    assert fresh(user).has_role(Role.MANAGER, dfo)
    at.post(address, {"roles": [Role.PUBLISHER]})
    assert not fresh(user).has_role(Role.MANAGER, dfo) and fresh(user).has_role(Role.PUBLISHER, dfo)
    at.post(f"{address}avslutt/", {"answer": "end"})
    assert not fresh(user).is_member


@pytest.mark.parametrize("roles", [["tull"], ["agency_administrator", "x" * 500]])
def test_unknown_roles_are_told(at, dfo, roles):
    response = at.post(f"/virksomhet/dfo/folk/{place(employee(dfo)).pk}/", {"roles": roles})
    assert response.status_code == 200 and "ds-error-summary" in response.content.decode()


def test_a_new_colleague_has_an_address_in_the_agency(at):
    html = at.post("/virksomhet/dfo/folk/ny/", {"email": "a@gmail.com", "name": "Ola"}).content.decode()
    assert "dfo.no" in html and 'value="Ola"' in html
    assert at.post("/virksomhet/dfo/folk/ny/", {"email": "a@dfo.no", "name": "Ola"}).status_code == 302


def test_a_membership_is_only_reached_through_its_own_agency(at):
    stranger = place(publisher())
    assert at.get(f"/virksomhet/dfo/folk/{stranger.pk}/").status_code == 404
    assert at.get(f"/virksomhet/{stranger.agency.slug}/folk/{stranger.pk}/").status_code == 403


@pytest.mark.parametrize("path", ["folk/", "folk/ny/", "utseende/"])
def test_employees_and_publishers_do_not_manage(client, dfo, path):
    for user in (employee(dfo), publisher(dfo)):
        client.force_login(user)
        assert client.get(f"/virksomhet/dfo/{path}").status_code == 403
