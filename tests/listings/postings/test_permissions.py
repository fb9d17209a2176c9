"""Who sees a posting: the rule for one row and the rule for all rows are the same."""

import itertools

import pytest
from django.contrib.auth.models import AnonymousUser

from listings.agencies.models import Agency
from listings.agencies.status import AgencyStatus
from listings.postings.choices import Audience
from listings.postings.models import PostingPage
from listings.postings.permissions import is_gone
from listings.postings.status import PUBLIC_HISTORY, Status
from portal.access.rules import Action, can, rows
from tests.factories.agencies import AgencyFactory, administrator, employee, manager, portal_administrator, publisher
from tests.factories.postings import draft_posting, posting_in_state

pytestmark = pytest.mark.django_db


@pytest.fixture
def sector():
    """A ministry with two agencies, and one agency without a ministry."""
    ministry = AgencyFactory(kind=Agency.Kind.MINISTRY)
    return ministry, AgencyFactory(ministry=ministry), AgencyFactory(ministry=ministry), AgencyFactory()


def people_of(agencies):
    roles = (employee, publisher, administrator, manager)
    people = [role(agency) for agency in agencies for role in roles]
    return [*people, portal_administrator(), AnonymousUser()]


def every_posting(agencies):
    """One row per state, audience and owner; copied by key, because making 128 by the verbs is slow."""
    owner, chosen = agencies[1], agencies[3]
    template = draft_posting(owner)
    made = []
    for state, audience in itertools.product(Status, Audience):
        posting = PostingPage(
            title=f"{state} {audience}",
            agency=owner,
            status=state,
            visibility=audience,
            published_at=None if state in {Status.DRAFT, Status.SUBMITTED} else template.first_published_at or NOW,
        )
        posting.chosen_agencies = [chosen]
        made.append(owner.page.add_child(instance=posting))
    return made


NOW = "2026-11-01T12:00:00+00:00"


@pytest.mark.parametrize("owner_status", [AgencyStatus.ACTIVE, AgencyStatus.SUSPENDED])
def test_one_row_and_all_rows_agree_for_everybody(sector, owner_status):
    every_posting(sector)
    people = people_of(sector)
    Agency.objects.filter(pk=sector[1].pk).update(status=owner_status)
    postings = list(PostingPage.objects.with_facts())
    for person in people:
        by_row = {posting.pk for posting in postings if can(person, Action.SEE_POSTING, posting)}
        assert set(PostingPage.objects.visible_to(person).values_list("pk", flat=True)) == by_row
        gone = {posting.pk for posting in postings if can(person, Action.SEE_GONE_POSTING, posting)}
        found = PostingPage.objects.filter(rows(person, Action.SEE_GONE_POSTING))
        assert set(found.values_list("pk", flat=True)) == gone


@pytest.mark.parametrize("state", list(Status))
def test_an_employee_elsewhere_sees_what_has_been_published(state):
    posting = posting_in_state(state)
    person = employee()
    assert can(person, Action.SEE_POSTING, posting) is (state in PUBLIC_HISTORY)
    assert can(person, Action.SEE_GONE_POSTING, posting) is (state == Status.WITHDRAWN)


@pytest.mark.parametrize(
    ("audience", "seen_by"),
    [
        (Audience.ALL, ["ministry", "own", "sibling", "stranger"]),
        (Audience.CHOSEN, ["own", "stranger"]),
        (Audience.SECTOR, ["ministry", "own", "sibling"]),
        (Audience.OWN, ["own"]),
    ],
)
def test_the_audience_is_kept(sector, audience, seen_by):
    posting = posting_in_state(Status.PUBLISHED, sector[1], visibility=audience, chosen=[sector[3]])
    people = dict(zip(["ministry", "own", "sibling", "stranger"], map(employee, sector), strict=True))
    assert [name for name, person in people.items() if can(person, Action.SEE_POSTING, posting)] == seen_by


@pytest.mark.parametrize(
    "action", [Action.EDIT_POSTING, Action.PUBLISH_POSTING, Action.WITHDRAW_POSTING, Action.SUBMIT_POSTING]
)
def test_only_the_writers_of_the_owner_may_write(action):
    posting = posting_in_state(Status.PUBLISHED)
    agency = posting.agency
    may = {
        name: can(person, action, posting)
        for name, person in {
            "publisher": publisher(agency),
            "administrator": administrator(agency),
            "employee": employee(agency),
            "manager": manager(agency),
            "publisher of another": publisher(),
            "portal administrator": portal_administrator(),
            "stranger": AnonymousUser(),
        }.items()
    }
    assert [name for name, answer in may.items() if answer] == ["publisher", "administrator"]


def test_a_posting_that_was_never_out_is_not_said_to_be_gone():
    assert not is_gone(employee(), posting_in_state(Status.DRAFT))


def test_writing_is_asked_about_an_agency_or_about_any():
    person, other = publisher(), AgencyFactory()
    assert can(person, Action.WRITE_POSTING)
    assert not can(person, Action.WRITE_POSTING, other)
    assert not can(employee(other), Action.WRITE_POSTING)
