"""The worker brings a file in: batch by batch, once, and so that it may be ended in the middle."""

import pytest
from django.contrib.auth import get_user_model
from django.core.exceptions import PermissionDenied, ValidationError

from listings.agencies.actions import let_in, revoke_role
from listings.agencies.models import Membership
from listings.agencies.status import MembershipStatus
from listings.people import actions, working
from listings.people.models import ImportLine, PeopleImport
from listings.people.planning import plan_for
from portal.access.roles import Role
from portal.foundation.lifecycle import StepNotAllowed
from portal.notifications.models import Message
from portal.privacy.models import AuditEntry
from tests.factories.agencies import AgencyFactory, administrator, employee, publisher
from tests.factories.imports import begun, brought_in, undone, uploaded
from tests.factories.people import come_in

pytestmark = pytest.mark.django_db


def fresh(email):
    return get_user_model().objects.get(email=email)


def place(email):
    return Membership.objects.get(user__email=email)


def test_new_people_come_as_when_they_are_let_in_one_by_one(dfo, by):
    let_in(agency=dfo, email="one@dfo.no", name="En", title="Sjef", unit="IT", roles=[Role.PUBLISHER], by=by)
    brought_in(dfo, by, "many@dfo.no;En;Sjef;IT;Utlyser")
    one, many = place("one@dfo.no"), place("many@dfo.no")
    for name in ("status", "unit"):
        assert getattr(one, name) == getattr(many, name)
    for name in ("name", "title", "is_active", "language", "last_login"):
        assert getattr(one.user, name) == getattr(many.user, name)
    assert not many.user.has_usable_password()
    assert [role.role for role in many.roles.all()] == [Role.PUBLISHER]


def test_who_is_let_in_silently_comes_in_by_her_own_address(client, dfo, by, mailoutbox):
    brought_in(dfo, by, "ny@dfo.no;Ny Kollega;;;Utlyser")
    assert not Message.objects.filter(person__email="ny@dfo.no").exists()
    come_in(client, mailoutbox, "ny@dfo.no")
    assert place("ny@dfo.no").status == MembershipStatus.ACTIVE
    assert fresh("ny@dfo.no").has_role(Role.PUBLISHER, dfo)


def test_the_new_ones_are_told_when_she_wants_it(dfo, by):
    known = employee(AgencyFactory(domains=["skatt.no"]), email="kari@skatt.no")
    brought_in(dfo, by, "ny@dfo.no;;;;", f"{known.email};;;;", is_told=True)
    assert Message.objects.get(person__email="ny@dfo.no").kind == "let_in"
    assert Message.objects.get(person=known).kind == "invited"


def test_facts_and_roles_are_changed(dfo, by):
    publisher(dfo, email="per@dfo.no", title="Rådgiver")
    brought_in(dfo, by, "per@dfo.no;Per;Sjef;IT;Leder, Rapportleser")
    person = fresh("per@dfo.no")
    assert (person.title, place(person.email).unit) == ("Sjef", "IT")
    assert {role.role for role in place(person.email).roles.all()} == {Role.MANAGER, Role.REPORT_READER}
    assert not person.has_perm("wagtailadmin.access_admin")


def test_roles_that_the_directory_gives_are_not_the_files_to_take(dfo, by):
    publisher(dfo, email="per@dfo.no")
    kept = place("per@dfo.no").roles
    kept.update(by_hand=False, by_directory=True)
    held = brought_in(dfo, by, "per@dfo.no;;;IT;Leder")
    assert {(role.role, role.by_hand) for role in kept.all()} == {(Role.PUBLISHER, False), (Role.MANAGER, True)}
    assert not plan_for(uploaded(dfo, by, "per@dfo.no;;;IT;Leder"), by).may_go
    undone(held, by)
    assert [role.role for role in kept.all()] == [Role.PUBLISHER]


def test_a_leaver_with_an_open_window_is_out_on_the_next_request(client, dfo, by):
    leaver = publisher(dfo, email="per@dfo.no")
    client.force_login(leaver)
    assert client.get("/min-side/").status_code == 200
    brought_in(dfo, by, "ada@dfo.no;;;;", is_whole=True)
    assert client.get("/min-side/").status_code == 403
    assert client.get("/virksomhet/dfo/folk/").status_code == 403
    assert not fresh("per@dfo.no").has_perm("wagtailadmin.access_admin")
    assert place("per@dfo.no").status == MembershipStatus.ENDED and not place("per@dfo.no").roles.exists()


def test_the_same_file_again_changes_nothing(dfo, by):
    lines = ["ny@dfo.no;Ny;Sjef;IT;Utlyser", "ada@dfo.no;;;Ledelsen;"]
    brought_in(dfo, by, *lines)
    assert not plan_for(uploaded(dfo, by, *lines), by).to_do


def test_only_what_was_shown_is_done(dfo, by):
    held = uploaded(dfo, by, "ny@dfo.no;;;;")
    shown = plan_for(held, by).digest
    let_in(agency=dfo, email="ny@dfo.no", by=by, unit="IT")
    with pytest.raises(ValidationError, match="endret siden"):
        actions.begin(people_import=held, by=by, shown=shown)
    assert not ImportLine.objects.exists()


def test_one_import_at_a_time_in_an_agency(dfo, by):
    begun(uploaded(dfo, by, "a@dfo.no;;;;"), by)
    with pytest.raises(ValidationError, match="En annen import"):
        begun(uploaded(dfo, by, "b@dfo.no;;;;"), by)


def test_a_file_is_brought_in_once(dfo, by):
    held = brought_in(dfo, by, "a@dfo.no;;;;")
    with pytest.raises(StepNotAllowed):
        begun(held, by)


def test_a_worker_that_ends_between_two_batches_does_nothing_twice(dfo, by, monkeypatch):
    monkeypatch.setattr(working, "BATCH", 2)
    held = begun(uploaded(dfo, by, *(f"p{number}@dfo.no;;;;" for number in range(5)), is_told=True), by)
    assert working.batch(held.pk)
    assert Membership.objects.of(dfo).count() == 3
    assert not working.take_turn(held.pk)
    assert Membership.objects.of(dfo).count() == 6 and Message.objects.filter(kind="let_in").count() == 5
    assert PeopleImport.objects.get(pk=held.pk).status == "done" and not working.batch(held.pk)


def test_what_was_uploaded_is_not_kept_when_it_is_in(dfo, by):
    assert brought_in(dfo, by, "a@dfo.no;;;;").rows == []


def test_a_line_that_cannot_be_done_stands_in_nobodys_way(dfo, by):
    employee(dfo, email="per@dfo.no")
    held = begun(uploaded(dfo, by, "per@dfo.no;;;IT;", "ny@dfo.no;;;;"), by)
    place("per@dfo.no").delete()
    working.take_turn(held.pk)
    [failed] = held.lines.filter(state="failed")
    assert "hører ikke til" in failed.reason and place("ny@dfo.no")


def test_somebody_who_came_by_herself_meanwhile_is_no_stranger(client, dfo, by, mailoutbox):
    held = begun(uploaded(dfo, by, "ny@dfo.no;;;;Utlyser"), by)
    come_in(client, mailoutbox, "ny@dfo.no")
    working.take_turn(held.pk)
    assert place("ny@dfo.no").status == MembershipStatus.ACTIVE and fresh("ny@dfo.no").has_role(Role.PUBLISHER, dfo)


def test_who_is_no_administrator_any_more_lets_nobody_in(dfo, by):
    held = begun(uploaded(dfo, by, "ny@dfo.no;;;;"), by)
    revoke_role(membership=place("ada@dfo.no"), role=Role.ADMINISTRATOR, by=administrator(dfo))
    working.take_turn(held.pk)
    assert "administrator" in held.lines.get(state="failed").reason
    assert not get_user_model().objects.filter(email="ny@dfo.no").exists()


def test_an_import_ends_also_when_whoever_began_it_is_gone(dfo, by):
    employee(dfo, email="per@dfo.no")
    held = begun(uploaded(dfo, by, "ada@dfo.no;;;;", is_whole=True), by)
    PeopleImport.objects.update(by=None)
    working.take_turn(held.pk)
    assert PeopleImport.objects.get().status == "done" and place("per@dfo.no").status == MembershipStatus.ACTIVE


def test_administrators_of_others_bring_nobody_in(dfo, by):
    held, stranger = uploaded(dfo, by, "a@dfo.no;;;;"), administrator()
    for verb in (actions.begin, actions.undo, actions.discard, actions.resume):
        with pytest.raises(PermissionDenied):
            verb(people_import=held, by=stranger, **({"shown": ""} if verb is actions.begin else {}))


def test_the_log_tells_how_many_and_who_got_a_role(dfo, by):
    brought_in(dfo, by, "a@dfo.no;;;;", "b@dfo.no;;;;Utlyser")
    entry = AuditEntry.objects.get(event="people.imported")
    assert (entry.by, entry.agency, entry.facts["counts"]["new_done"]) == (by, str(dfo.public_id), 2)
    assert AuditEntry.objects.get(event="membership.offered").facts == {"roles": [Role.PUBLISHER]}


def test_an_import_that_came_to_a_halt_is_gone_on_with(dfo, by, django_capture_on_commit_callbacks):
    held = begun(uploaded(dfo, by, "a@dfo.no;;;;"), by)
    with pytest.raises(StepNotAllowed):
        actions.resume(people_import=held, by=by)
    PeopleImport.objects.update(moved_at="2026-01-01T00:00:00Z")
    with django_capture_on_commit_callbacks(execute=True):
        actions.resume(people_import=held, by=by)
    assert PeopleImport.objects.get().status == "done"
