"""For a day an import can be taken back: everything is as before, but for what somebody has changed since."""

from datetime import timedelta

import pytest
from django.contrib.auth import get_user_model
from django.utils import timezone

from listings.agencies.actions import change_place, end_membership, grant_role, let_in
from listings.agencies.models import Membership
from listings.agencies.status import MembershipStatus
from listings.people import actions
from listings.people.models import PeopleImport
from portal.access.roles import Role
from portal.foundation.admission import doors_for
from portal.foundation.lifecycle import StepNotAllowed
from portal.notifications.models import Mail, Message
from portal.privacy.erasing import erase_account
from tests.factories.agencies import AgencyFactory, employee, publisher
from tests.factories.imports import brought_in, undone
from tests.factories.people import come_in

pytestmark = pytest.mark.django_db


def place(email):
    return Membership.objects.get(user__email=email)


def everything():
    """Of people and their places."""
    people = list(get_user_model().objects.order_by("pk").values("email", "name", "title", "is_active"))
    facts = ("user", "agency", "unit", "status", "since", "roles__role")
    return people, list(Membership.objects.order_by("pk", "roles__role").values(*facts))


def test_everything_is_as_it_was(dfo, by):
    publisher(dfo, email="per@dfo.no", title="Rådgiver")
    publisher(dfo, email="ute@dfo.no")
    let_in(agency=dfo, email="invitert@dfo.no", roles=[Role.MANAGER], by=by)
    end_membership(membership=place(employee(dfo, email="tilbake@dfo.no").email), by=by)
    employee(AgencyFactory(domains=["skatt.no"]), email="kari@skatt.no")
    before = everything()
    lines = ["ny@dfo.no;Ny;;;Utlyser", "per@dfo.no;;Sjef;IT;Leder", "tilbake@dfo.no;;;;", "kari@skatt.no;;;;"]
    held = brought_in(dfo, by, "ada@dfo.no;;;;", *lines, is_whole=True)
    assert everything() != before
    held = undone(held, by)
    assert everything() == before and held.status == "undone" and not held.lines.exclude(state="undone").exists()


def test_who_was_put_out_by_mistake_has_her_keys_again(client, dfo, by):
    leaver = publisher(dfo, email="per@dfo.no")
    client.force_login(leaver)
    held = brought_in(dfo, by, "ada@dfo.no;;;;", is_whole=True)
    assert client.get("/min-side/").status_code == 403
    undone(held, by)
    assert client.get("/min-side/").status_code == 200
    assert get_user_model().objects.get(pk=leaver.pk).has_perm("wagtailadmin.access_admin")


@pytest.mark.parametrize("deletes", [False, True])
def test_who_was_put_out_before_the_import_is_put_out_again(dfo, by, deletes):
    person = employee(dfo, email="per@dfo.no")
    end_membership(membership=place(person.email), by=by)
    if deletes:
        erase_account(person=person, by=person)
    held = brought_in(dfo, by, "per@dfo.no;;;;")
    assert not dfo.put_out.exists()
    undone(held, by)
    assert dfo.put_out.count() == 1 and doors_for("per@dfo.no") == []


def test_who_was_put_out_by_the_import_comes_back_as_before(dfo, by):
    employee(dfo, email="per@dfo.no")
    held = brought_in(dfo, by, "ada@dfo.no;;;;", is_whole=True)
    assert dfo.put_out.count() == 1
    undone(held, by)
    assert not dfo.put_out.exists()


def test_mail_that_has_not_gone_does_not_go(dfo, by):
    held = brought_in(dfo, by, "ny@dfo.no;;;;", is_told=True)
    assert Mail.objects.exists()
    undone(held, by)
    assert not Mail.objects.exists() and not Message.objects.exists()


def test_who_has_come_in_meanwhile_is_out_and_keeps_her_account(client, dfo, by, mailoutbox):
    held = brought_in(dfo, by, "ny@dfo.no;Ny Kollega;;;Utlyser")
    come_in(client, mailoutbox, "ny@dfo.no")
    undone(held, by)
    assert place("ny@dfo.no").status == MembershipStatus.ENDED
    assert client.get("/min-side/").status_code == 403


def test_what_was_changed_since_stays_and_is_said(dfo, by):
    publisher(dfo, email="per@dfo.no", title="Rådgiver")
    held = brought_in(dfo, by, "per@dfo.no;;Sjef;IT;Leder")
    change_place(membership=place("per@dfo.no"), by=by, unit="HR")
    grant_role(membership=place("per@dfo.no"), role=Role.REPORT_READER, by=by)
    held = undone(held, by)
    [kept] = held.lines.filter(state="kept")
    per = place("per@dfo.no")
    assert (per.user.title, per.unit) == ("Rådgiver", "HR")
    assert {role.role for role in per.roles.all()} == {Role.MANAGER, Role.REPORT_READER}
    assert "etter importen" in kept.reason


def test_who_was_let_in_again_since_stays_as_she_is(dfo, by):
    publisher(dfo, email="per@dfo.no")
    held = brought_in(dfo, by, "ada@dfo.no;;;;", is_whole=True)
    let_in(agency=dfo, email="per@dfo.no", by=by)
    held = undone(held, by)
    assert held.lines.get().state == "kept" and place("per@dfo.no").status == MembershipStatus.INVITED


def test_it_can_be_undone_once_and_for_a_day(dfo, by):
    held = brought_in(dfo, by, "a@dfo.no;;;;")
    PeopleImport.objects.update(moved_at=timezone.now() - timedelta(hours=25))
    with pytest.raises(StepNotAllowed):
        actions.undo(people_import=held, by=by)
    PeopleImport.objects.update(moved_at=timezone.now())
    held = undone(held, by)
    with pytest.raises(StepNotAllowed):
        actions.undo(people_import=held, by=by)
