"""What sending, moving, answering and withdrawing promise, and to whom."""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from listings.applications import actions
from listings.applications.models import Application
from listings.applications.status import Stage
from portal.access.rules import Action, can
from portal.foundation.lifecycle import StepNotAllowed
from portal.privacy.models import AuditEntry
from tests.factories.agencies import AgencyFactory, employee, member, publisher
from tests.factories.applications import sent_interest
from tests.factories.postings import published_posting
from tests.factories.profiles import ProfileFactory
from tests.factories.vocabulary import CompetenceFactory

pytestmark = pytest.mark.django_db
BIRTH_NUMBER = "Jeg er 01019012345 og vil gjerne."


@pytest.fixture
def host():
    return AgencyFactory(short="DFØ")


@pytest.fixture
def lien(host):
    return publisher(host, name="Marte Lien")


@pytest.fixture
def posting(host, lien):
    return published_posting(host, by=lien)


@pytest.fixture
def ingrid():
    return employee(name="Ingrid Solheim", title="seniorrådgiver")


def test_interest_carries_a_copy_that_stands_when_the_profile_changes(posting, ingrid):
    word = CompetenceFactory(slug="saksbehandling")
    profile = ProfileFactory(user=ingrid, competences={word: 4})
    application = sent_interest(posting, ingrid, language="nn")
    profile.competence_lines.all().delete()
    ingrid.name = "Noe annet"
    ingrid.save()
    kept = Application.objects.get(pk=application.pk)
    assert (kept.status, kept.language, kept.name) == (Stage.RECEIVED, "nn", "Ingrid Solheim")
    assert kept.snapshot["title"] == "seniorrådgiver"
    assert [(row["slug"], row["level"]) for row in kept.snapshot["competences"]] == [("saksbehandling", 4)]
    assert kept.home_agency_id in ingrid.agency_ids()


def test_a_person_without_a_profile_may_send(posting, ingrid):
    assert sent_interest(posting, ingrid).snapshot.get("competences") is None


def test_who_belongs_to_several_agencies_says_which_she_sends_from(posting, ingrid):
    other = AgencyFactory()
    other.memberships.create(user=ingrid)
    ingrid = type(ingrid).objects.get(pk=ingrid.pk)
    with pytest.raises(PermissionDenied):
        sent_interest(posting, ingrid)
    with pytest.raises(PermissionDenied):
        sent_interest(posting, ingrid, home=posting.agency)
    assert sent_interest(posting, ingrid, home=other).home_agency == other


def test_a_withdrawn_interest_may_be_sent_anew_on_the_same_row(posting, ingrid):
    first = sent_interest(posting, ingrid)
    actions.withdraw_interest(application=first, by=ingrid, text="Nye oppgaver hjemme.")
    ProfileFactory(user=ingrid, competences={CompetenceFactory(): 2})
    again = sent_interest(posting, ingrid, message="Nå passer det likevel.")
    assert again.pk == first.pk and again.message == "Nå passer det likevel."
    assert len(again.snapshot["competences"]) == 1
    assert [change.status for change in again.history.all()] == ["received", "withdrawn", "received"]


@pytest.mark.parametrize("text", [BIRTH_NUMBER, "010190 12345"])
def test_birth_numbers_stay_out(posting, ingrid, lien, text):
    with pytest.raises(ValidationError):
        sent_interest(posting, ingrid, message=text)
    application = sent_interest(posting, ingrid)
    with pytest.raises(ValidationError):
        actions.write_note(application=application, by=lien, text=text)
    with pytest.raises(ValidationError):
        actions.turn_down(application=application, by=lien, text=text)
    assert Application.objects.get().status == Stage.RECEIVED


def test_the_whole_way_is_kept_and_recorded(posting, ingrid, lien):
    application = sent_interest(posting, ingrid)
    actions.assess(application=application, by=lien)
    actions.interview(application=application, by=lien, text="Passer tirsdag?")
    actions.offer(application=application, by=lien, text="Plassen er din.")
    actions.accept(application=application, by=ingrid, text="Ja takk!")
    application = Application.objects.get()
    assert [change.status for change in application.history.all()] == [
        "received",
        "assessing",
        "interview",
        "offered",
        "accepted",
    ]
    assert application.answer.text == "Plassen er din."
    events = AuditEntry.objects.filter(event__startswith="application.").order_by("pk")
    assert [entry.event for entry in events] == [
        "application.sent",
        "application.assessing",
        "application.interview",
        "application.offered",
        "application.accepted",
    ]
    assert {entry.agency for entry in events} == {str(posting.agency.public_id)} and not any(e.facts for e in events)


def test_a_step_is_judged_by_the_row_as_it_is_now(posting, ingrid, lien):
    application = sent_interest(posting, ingrid)
    seen_before = Application.objects.with_facts().get(pk=application.pk)
    actions.withdraw_interest(application=application, by=ingrid)
    with pytest.raises(StepNotAllowed):
        actions.interview(application=seen_before, by=lien, text="Passer tirsdag?")
    assert Application.objects.get().status == Stage.WITHDRAWN


def test_nobody_handles_her_own_interest(posting, ingrid):
    application = sent_interest(posting, ingrid)
    member_of_both = posting.agency.memberships.create(user=ingrid)
    member_of_both.roles.create(role="publisher")
    ingrid = type(ingrid).objects.get(pk=ingrid.pk)
    with pytest.raises(PermissionDenied):
        actions.offer(application=application, by=ingrid, text="Meg!")


def test_a_manager_and_a_report_reader_see_no_candidates(posting, ingrid):
    application = sent_interest(posting, ingrid)
    for role in ("manager", "report_reader"):
        assert not can(member(posting.agency, role), Action.SEE_APPLICATION, application)
