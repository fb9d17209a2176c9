"""Who cannot send interest hears why; what is said and what the rule table answers are the same."""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied

from listings.applications.obstacles import CannotSend, obstacle
from listings.postings.choices import Kind
from listings.postings.models import PostingPage
from listings.postings.status import Status
from portal.access.rules import Action, can
from portal.foundation.clock import oslo_today
from tests.factories.agencies import AgencyFactory, employee, portal_administrator
from tests.factories.applications import sent_interest
from tests.factories.postings import posting_in_state, published_posting

pytestmark = pytest.mark.django_db
WHY_NOT = {
    Status.DRAFT: "withdrawn",
    Status.SUBMITTED: "withdrawn",
    Status.PUBLISHED: None,
    Status.ASSESSING: "closed",
    Status.ASSIGNED: "closed",
    Status.CLOSED: "closed",
    Status.WITHDRAWN: "withdrawn",
    Status.EXPIRED: "expired",
}


def code(user, posting):
    found = obstacle(user, posting)
    return found.code if found else None


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("status", Status)
def test_every_state_of_a_posting_has_its_answer(status, kind):
    posting, person = posting_in_state(status, kind=kind), employee()
    why_not = WHY_NOT[status] if kind != Kind.OFFER or WHY_NOT[status] == "withdrawn" else "offer"
    assert code(person, posting) == why_not
    assert can(person, Action.SEND_INTEREST, posting) == (why_not is None)
    if why_not:
        with pytest.raises(CannotSend) as refused:
            sent_interest(posting, person)
        assert refused.value.code == why_not and refused.value.messages[0].endswith(".")


def test_a_deadline_closes_before_the_nightly_command_has_run():
    posting = published_posting()
    PostingPage.objects.filter(pk=posting.pk).update(deadline=oslo_today() - timedelta(days=1))
    posting.refresh_from_db()
    person = employee()
    assert code(person, posting) == "expired" and not can(person, Action.SEND_INTEREST, posting)


def test_the_last_day_is_open():
    posting = published_posting(deadline=oslo_today())
    assert sent_interest(posting, employee()).pk


def test_the_own_agency_and_a_suspended_one_answer():
    posting = published_posting()
    assert code(employee(posting.agency), posting) == "own_agency"
    posting.agency.status = "suspended"
    posting.agency.save()
    with pytest.raises(CannotSend) as refused:
        sent_interest(posting, employee())
    assert refused.value.code == "agency_away"


def test_who_the_posting_is_not_meant_for_hears_nothing_about_it():
    chosen = AgencyFactory()
    posting = published_posting(visibility="chosen", chosen=[chosen])
    PostingPage.objects.filter(pk=posting.pk).update(status=Status.EXPIRED)
    for person in (employee(), portal_administrator()):
        with pytest.raises(PermissionDenied):
            sent_interest(posting, person)
    with pytest.raises(CannotSend):
        sent_interest(posting, employee(chosen))
