"""A posting comes to stand openly, and stops; who may, once, and with a trace of each."""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError, transaction
from django.utils import timezone

from listings.postings.choices import Audience
from listings.postings.models import PostingPage
from listings.sharing import actions
from listings.sharing.models import PublicShare
from listings.sharing.status import Ending
from portal.privacy.models import AuditEntry
from tests.factories.agencies import AgencyFactory, administrator, employee, portal_administrator, publisher
from tests.factories.postings import STATES, draft_posting, posting_in_state, published_posting
from tests.factories.sharing import shared_posting, sharing_agency

pytestmark = pytest.mark.django_db


@pytest.fixture
def agency():
    return sharing_agency()


@pytest.fixture
def person(agency):
    return publisher(agency)


@pytest.fixture
def posting(agency, person):
    return published_posting(agency, by=person, title="Vil du hospitere?")


def events():
    return list(AuditEntry.objects.filter(event__contains="share").order_by("pk").values_list("event", "by"))


@pytest.mark.parametrize("role", [publisher, administrator])
def test_those_who_write_for_the_agency_share(posting, role):
    by = role(posting.agency)
    share = actions.share(posting=posting, by=by)
    assert share.is_on and share.shared_by == by and events() == [("posting.shared", by.pk)]


@pytest.mark.parametrize("make", [employee, lambda agency: publisher(), lambda agency: portal_administrator()])
def test_nobody_else_shares_or_stops(posting, make):
    stranger = make(posting.agency)
    with pytest.raises(PermissionDenied):
        actions.share(posting=posting, by=stranger)
    actions.share(posting=posting, by=publisher(posting.agency))
    with pytest.raises(PermissionDenied):
        actions.stop_sharing(posting=posting, by=stranger)
    assert PublicShare.objects.get().is_on


def test_the_agency_must_allow_it():
    posting = published_posting(AgencyFactory())
    with pytest.raises(ValidationError, match="deler ikke utlysninger åpent"):
        actions.share(posting=posting, by=publisher(posting.agency))


@pytest.mark.parametrize("status", [status for status in STATES if status != "published"])
def test_only_what_takes_interest_is_shared(agency, person, status):
    with pytest.raises(ValidationError):
        actions.share(posting=posting_in_state(status, agency), by=person)
    assert not PublicShare.objects.exists()


@pytest.mark.parametrize("audience", [Audience.CHOSEN, Audience.SECTOR, Audience.OWN])
def test_what_is_for_some_is_not_for_everybody(agency, person, audience):
    posting = published_posting(agency, by=person)
    PostingPage.objects.filter(pk=posting.pk).update(visibility=audience)
    with pytest.raises(ValidationError, match="for færre"):
        actions.share(posting=posting, by=person)


def test_a_draft_says_what_to_do_first(agency, person):
    with pytest.raises(ValidationError, match="Publiser den først"):
        actions.share(posting=draft_posting(agency, by=person), by=person)


def test_a_passed_deadline_says_so(posting, person):
    PostingPage.objects.update(deadline=timezone.localdate() - timezone.timedelta(days=2))
    with pytest.raises(ValidationError, match="Fristen er ute"):
        actions.share(posting=posting, by=person)


def test_sharing_twice_is_as_once(posting, person):
    first = actions.share(posting=posting, by=person)
    again = actions.share(posting=posting, by=publisher(posting.agency))
    assert (again.pk, again.shared_by, len(events())) == (first.pk, person, 1)


def test_the_database_keeps_one_for_each_posting(posting, person):
    share = actions.share(posting=posting, by=person)
    with pytest.raises(IntegrityError), transaction.atomic():
        PublicShare.objects.create(posting=share.posting, address="en-annen", shared_at=timezone.now())


def test_stopping_twice_or_without_a_share_is_as_once(posting, person):
    actions.stop_sharing(posting=posting, by=person)
    actions.share(posting=posting, by=person)
    for _ in range(2):
        actions.stop_sharing(posting=posting, by=person)
    share = PublicShare.objects.get()
    assert (share.is_on, share.ending, share.withdrawn_by) == (False, Ending.BY_HAND, person)
    assert [event for event, _by in events()] == ["posting.shared", "posting.share_ended"]


def test_sharing_again_keeps_the_address_and_forgets_the_contact(posting, person):
    first = actions.share(posting=posting, by=person, with_contact=True)
    actions.stop_sharing(posting=posting, by=person)
    again = actions.share(posting=posting, by=person)
    assert (again.address, again.is_on, again.shows_contact) == (first.address, True, False)


def test_nobody_can_count_her_way_to_an_address(agency):
    addresses = [shared_posting(agency, title="Samme tittel").address for _ in range(2)]
    assert all(address.startswith("samme-tittel-") for address in addresses)
    assert addresses[0].rpartition("-")[2] != addresses[1].rpartition("-")[2]


def test_a_contact_is_chosen_and_another_name_needs_another_yes(posting, person):
    share = actions.share(posting=posting, by=person, with_contact=True)
    assert share.shows_contact
    PostingPage.objects.update(contact_name="En Annen")
    share = PublicShare.objects.get()
    assert share.lost_contact and not share.shows_contact


def test_the_contact_can_be_shown_and_hidden_while_it_stands(posting, person):
    for choice in (False, True, True, False):
        share = actions.share(posting=posting, by=person, with_contact=choice)
        assert share.shows_contact == choice
    assert [event for event, _by in events()][1:] == ["posting.share_contact_shown", "posting.share_contact_hidden"]
