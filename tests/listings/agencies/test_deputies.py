"""Does a role for a time last as long as it was given for, and not a day more?"""

from datetime import timedelta

import pytest
import time_machine
from django.contrib.auth import get_user_model
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.management import call_command
from django.urls import reverse

from listings.agencies.actions import (
    end_membership,
    end_roles,
    grant_role,
    grant_role_until,
    let_in,
    revoke_role,
)
from listings.agencies.models import Membership, MembershipRole
from listings.postings.owners import contacts_of, writers_of
from portal.access.roles import Role
from portal.foundation.clock import oslo_today
from portal.foundation.personal_data import holds_of
from portal.privacy.models import AuditEntry
from tests.factories.agencies import AgencyFactory, administrator, employee, publisher

pytestmark = pytest.mark.django_db
A_WEEK = timedelta(days=7)


@pytest.fixture
def dfo():
    return AgencyFactory(short="DFØ", domains=["dfo.no"])


@pytest.fixture
def boss(dfo):
    return administrator(dfo, name="Solveig Aas")


@pytest.fixture
def deputy(dfo, boss):
    person = employee(dfo, name="Kari Nes")
    grant_role_until(membership=place(person), role=Role.PUBLISHER, until=oslo_today() + A_WEEK, by=boss)
    return person


def place(person):
    return Membership.objects.get(user=person)


def fresh(person):
    return get_user_model().objects.get(pk=person.pk)


def days_on(number):
    return time_machine.travel(oslo_today() + timedelta(days=number), tick=False)


def test_it_is_held_to_the_end_of_its_last_day(dfo, deputy):
    assert fresh(deputy).has_role(Role.PUBLISHER, dfo)
    with days_on(7):
        assert fresh(deputy).has_role(Role.PUBLISHER, dfo) and deputy in writers_of(dfo)
    with days_on(8):
        assert not fresh(deputy).has_role(Role.PUBLISHER, dfo)
        assert deputy not in writers_of(dfo) and deputy not in contacts_of(dfo)


def test_the_first_request_after_it_is_refused(client, dfo, deputy):
    client.force_login(deputy)
    assert client.get(reverse("postings:list")).status_code == 200
    with days_on(8):
        client.force_login(deputy)
        assert client.get(reverse("postings:list")).status_code == 403


def test_the_job_takes_it_away_once_and_writes_it_down(dfo, deputy):
    group = dfo.editors
    assert group in deputy.groups.all()
    with days_on(8):
        assert end_roles() == 1 and end_roles() == 0
    assert group not in deputy.groups.all() and not MembershipRole.objects.filter(membership__user=deputy)
    assert AuditEntry.objects.get(event="role.expired").facts == {"role": "publisher"}


def test_the_calendar_does_it(dfo, deputy):
    with days_on(8):
        call_command("keep_privacy")
    assert not MembershipRole.objects.filter(membership__user=deputy).exists()


@pytest.mark.parametrize("days", [0, 3, 8])
def test_the_row_and_the_query_say_the_same(dfo, deputy, days):
    place(deputy).roles.create(role=Role.MANAGER, until=oslo_today() + timedelta(days=2), by_directory=True)
    grant_role(membership=place(deputy), role=Role.REPORT_READER, by=administrator(dfo))
    with days_on(days):
        roles = place(deputy).roles
        assert set(roles.standing()) == {role for role in roles.all() if role.is_held}


def test_what_a_directory_gives_has_no_end(dfo, deputy):
    place(deputy).roles.update(by_directory=True)
    with days_on(8):
        assert fresh(deputy).has_role(Role.PUBLISHER, dfo) and end_roles() == 0


@pytest.mark.parametrize("days", [-1, 400])
def test_a_day_that_cannot_be_the_last_is_refused(dfo, boss, days):
    person = employee(dfo)
    with pytest.raises(ValidationError):
        until = oslo_today() + timedelta(days=days)
        grant_role_until(membership=place(person), role=Role.PUBLISHER, until=until, by=boss)
    assert not place(person).roles.exists()


def test_a_role_without_an_end_gets_none(dfo, boss):
    person = publisher(dfo)
    with pytest.raises(ValidationError):
        grant_role_until(membership=place(person), role=Role.PUBLISHER, until=oslo_today(), by=boss)
    assert place(person).roles.get().until is None


def test_given_for_good_it_loses_its_end(dfo, boss, deputy):
    grant_role(membership=place(deputy), role=Role.PUBLISHER, by=boss)
    assert place(deputy).roles.get().until is None


def test_an_administrator_for_a_time_does_not_stand_in_for_the_last_one(dfo, boss):
    """Whatever else she has for good."""
    person = publisher(dfo)
    grant_role_until(membership=place(person), role=Role.ADMINISTRATOR, until=oslo_today(), by=boss)
    with pytest.raises(ValidationError):
        end_membership(membership=place(boss), by=boss)
    assert any("den eneste administratoren" in said for said in holds_of(boss))


def test_who_administers_for_a_time_gives_herself_no_more(dfo, boss):
    person = employee(dfo, email="kari@dfo.no")
    grant_role_until(membership=place(person), role=Role.ADMINISTRATOR, until=oslo_today(), by=boss)
    for give in (
        lambda by: grant_role(membership=place(by), role=Role.ADMINISTRATOR, by=by),
        lambda by: grant_role_until(membership=place(by), role=Role.PUBLISHER, until=oslo_today() + A_WEEK, by=by),
        lambda by: let_in(agency=dfo, email=by.email, roles=[Role.ADMINISTRATOR], by=by),
    ):
        with pytest.raises(ValidationError):
            give(fresh(person))
    assert [role.until for role in place(person).roles.all()] == [oslo_today()]


def test_two_administrators_do_not_take_each_other_out_for_one_who_is_there_for_a_time(dfo, boss, deputy):
    other = administrator(dfo)
    revoke_role(membership=place(other), role=Role.ADMINISTRATOR, by=boss)
    with pytest.raises(ValidationError):
        revoke_role(membership=place(boss), role=Role.ADMINISTRATOR, by=boss)


def test_an_employee_gives_nobody_a_role(dfo):
    person = employee(dfo)
    with pytest.raises(PermissionDenied):
        grant_role_until(membership=place(person), role=Role.PUBLISHER, until=oslo_today(), by=person)


def test_the_page_gives_it_and_says_until_when(client, dfo, boss):
    person = employee(dfo)
    client.force_login(boss)
    address = reverse("agencies:deputy", args=[dfo.slug, place(person).pk])
    until = oslo_today() + A_WEEK
    page = client.post(address, {"role": "publisher", "until": until.isoformat()}, follow=True)
    assert "Roller for en tid" in page.content.decode()
    assert place(person).roles.get().until == until


def test_what_was_wrong_is_said_beside_the_day_and_the_rest_stays(client, dfo, boss):
    person = employee(dfo)
    client.force_login(boss)
    address = reverse("agencies:deputy", args=[dfo.slug, place(person).pk])
    page = client.post(address, {"role": "publisher", "until": "2020-01-01"})
    assert "Dagen har vært. Velg i dag eller senere." in page.context["form"].errors["until"]
    assert page.context["form"]["role"].value() == "publisher"
