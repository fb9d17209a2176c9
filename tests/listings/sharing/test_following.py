"""What ends a share: it is gone with what it stood on, and does not come back by itself."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import AnonymousUser

from listings.agencies.actions import change_facts, close_agency, reactivate_agency, suspend_agency
from listings.agencies.models import Agency
from listings.postings import actions as postings
from listings.postings.choices import Audience
from listings.postings.drafts import draft_of
from listings.postings.models import PostingPage
from listings.sharing import actions
from listings.sharing.models import PublicShare
from listings.sharing.obstacles import obstacle
from listings.sharing.status import Ending
from portal.access.rules import Action, can
from portal.foundation.clock import oslo_today
from tests.factories.agencies import administrator, portal_administrator, publisher
from tests.factories.postings import STATES
from tests.factories.sharing import shared_posting, sharing_agency

pytestmark = pytest.mark.django_db
STRANGER = AnonymousUser()


@pytest.fixture
def share():
    return shared_posting()


def turn(agency, on):
    agency = Agency.objects.get(pk=agency.pk)
    agency.allows_public_sharing = on
    change_facts(agency=agency, by=administrator(agency), changed=["allows_public_sharing"])


def readable():
    return PublicShare.objects.visible_to(STRANGER).exists()


@pytest.mark.parametrize("verb", ["assess", "assign", "close", "withdraw"])
def test_it_ends_when_the_posting_takes_no_more_interest(share, verb):
    getattr(postings, verb)(posting=share.posting, by=share.shared_by)
    share.refresh_from_db()
    assert not readable() and (share.is_on, share.ending) == (False, Ending.NOT_OPEN)


def test_it_does_not_come_back_when_the_posting_is_opened_again(share):
    postings.close(posting=share.posting, by=share.shared_by)
    postings.reopen(posting=PostingPage.objects.get(), by=share.shared_by)
    assert not readable()
    again = actions.share(posting=PostingPage.objects.get(), by=share.shared_by)
    assert readable() and again.address == share.address


def test_it_ends_with_the_deadline_before_the_calendar_has_been_asked(share):
    PostingPage.objects.update(deadline=oslo_today() - timedelta(days=1))
    assert not readable() and PublicShare.objects.get().is_on
    postings.expire_overdue()
    assert PublicShare.objects.get().ending == Ending.NOT_OPEN


@pytest.mark.parametrize("shut", [suspend_agency, close_agency])
def test_it_ends_with_its_agency_and_does_not_come_back(share, shut):
    shut(agency=Agency.objects.get(), by=portal_administrator())
    assert not readable()
    reactivate_agency(agency=Agency.objects.get(), by=portal_administrator())
    assert not readable() and PublicShare.objects.get().ending == Ending.AGENCY_OUT


def test_turning_it_off_takes_everything_and_turning_it_on_brings_nothing_back():
    agency, other = sharing_agency(), shared_posting()
    mine = [shared_posting(agency) for _ in range(2)]
    turn(agency, False)
    assert list(PublicShare.objects.visible_to(STRANGER)) == [other]
    turn(agency, True)
    assert list(PublicShare.objects.visible_to(STRANGER)) == [other]
    assert {share.ending for share in PublicShare.objects.filter(pk__in=[one.pk for one in mine])} == {"turned_off"}


def test_it_ends_when_the_audience_gets_narrower(share):
    draft = draft_of(share.posting)
    draft.visibility = Audience.OWN
    postings.change_posting(draft=draft, by=share.shared_by)
    assert readable()
    postings.publish_changes(posting=PostingPage.objects.get(), by=share.shared_by)
    assert not readable() and PublicShare.objects.get().ending == Ending.AUDIENCE


def test_new_words_do_not_end_it(share):
    draft = draft_of(share.posting)
    draft.lead = "Nye ord"
    postings.change_posting(draft=draft, by=share.shared_by)
    postings.publish_changes(posting=PostingPage.objects.get(), by=share.shared_by)
    assert readable()


def test_it_goes_with_the_posting(share):
    PostingPage.objects.get().delete()
    assert not PublicShare.objects.exists()


CASES = [
    {"status": state, "visibility": audience, "deadline": oslo_today() + timedelta(days=days)}
    for state in STATES
    for audience in (Audience.ALL, Audience.OWN)
    for days in (-1, 0)
] + [{"live": False}, {"deadline": None}]


@pytest.mark.parametrize("agency_facts", [{}, {"status": "suspended"}, {"allows_public_sharing": False}])
def test_the_rule_says_the_same_of_one_and_of_rows(share, agency_facts):
    """Rows moved behind the verbs' back: what can be read is asked anew each time."""
    before = {"status": "published", "live": True, "visibility": "all"}
    Agency.objects.update(**agency_facts)
    for case in CASES:
        PostingPage.objects.update(**before | case)
        one = PublicShare.objects.get()
        stands = can(STRANGER, Action.SEE_SHARED_POSTING, one)
        assert stands == readable() == (obstacle(one.posting) is None), case
        assert not (stands and agency_facts)


def test_whoever_stopped_it_has_stopped_it_for_all(share):
    actions.stop_sharing(posting=share.posting, by=publisher(share.agency))
    assert not readable() and not can(STRANGER, Action.SEE_SHARED_POSTING, PublicShare.objects.get())
