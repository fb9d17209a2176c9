"""Two who act at the same moment: one share, and no share that outlives what it stood on."""

import pytest
from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import ValidationError

from listings.agencies.actions import change_facts
from listings.agencies.models import Agency
from listings.postings.models import PostingPage
from listings.sharing import actions
from listings.sharing.models import PublicShare
from tests.at_once import at_once, need_threads
from tests.factories.agencies import administrator, publisher
from tests.factories.postings import published_posting
from tests.factories.sharing import sharing_agency

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def posting():
    need_threads()
    return published_posting(sharing_agency())


def test_two_who_share_make_one_share(posting):
    people = [publisher(posting.agency) for _ in range(2)]
    deeds = [lambda by=by: actions.share(posting=PostingPage.objects.get(), by=by) for by in people]
    assert at_once(*deeds) == [] and PublicShare.objects.get().is_on


def test_turning_it_off_while_somebody_shares_leaves_nothing_that_could_come_back(posting):
    by, boss = publisher(posting.agency), administrator(posting.agency)

    def turn_off():
        agency = Agency.objects.get()
        agency.allows_public_sharing = False
        change_facts(agency=agency, by=boss, changed=["allows_public_sharing"])

    failed = at_once(lambda: actions.share(posting=PostingPage.objects.get(), by=by), turn_off)
    assert all(isinstance(fault, ValidationError) for fault in failed)
    Agency.objects.update(allows_public_sharing=True)
    assert not PublicShare.objects.visible_to(AnonymousUser()).exists()
