"""Is what waits to be told taken back when it is not so any more?"""

from datetime import timedelta

import pytest
from django.core import mail
from django.core.management import call_command
from django.utils import timezone

from listings.applications.actions import send_interest
from listings.postings.models import PostingPage
from portal.foundation.clock import oslo_today
from portal.foundation.message_kinds import Rhythm, kind_of
from portal.notifications.delivery import deliver_waiting
from portal.notifications.digests import gather
from portal.notifications.models import Message
from portal.notifications.preferences import choose
from search.saved import actions
from search.saved.models import SavedSearch

pytestmark = pytest.mark.django_db


def sent_later():
    gather(timezone.now() + timedelta(days=2))
    deliver_waiting()
    return sum("går ut" in letter.subject or "har frist" in letter.subject for letter in mail.outbox)


ENDS_NOT = {
    "deleted": lambda kari, search: actions.delete_search(search=search, by=kari),
    "paused": lambda kari, search: actions.pause(search=search, by=kari),
    "renewed": lambda kari, search: actions.renew(search=search, by=kari),
    "without a place": lambda kari, search: kari.memberships.update(status="ended"),
}


@pytest.fixture
def ending(kari, save):
    """A search whose last day is told of in the next gathered mail."""
    choose(person=kari, kind=kind_of("search_ends"), rhythm=Rhythm.DAILY, in_portal=True)
    search = save("arkiv")
    SavedSearch.objects.update(ends_on=oslo_today() + timedelta(days=9))
    call_command("tend_saved")
    return SavedSearch.objects.get(pk=search.pk)


def test_a_last_day_that_comes_near_is_mailed(ending):
    assert sent_later() == 1


@pytest.mark.parametrize("why", ENDS_NOT)
def test_a_last_day_that_is_none_any_more_is_not(kari, ending, why):
    ENDS_NOT[why](kari, ending)
    assert sent_later() == 0


CLOSES_NOT = {
    "unmarked": lambda kari, posting: actions.unmark(posting_id=posting.pk, by=kari),
    "answered": lambda kari, posting: send_interest(posting=posting, by=kari, message="Jeg vil gjerne."),
    "with a new deadline": lambda kari, posting: PostingPage.objects.update(deadline=oslo_today() + timedelta(days=60)),
    "withdrawn": lambda kari, posting: PostingPage.objects.update(status="withdrawn"),
}


@pytest.fixture
def closing(kari, arrive):
    choose(person=kari, kind=kind_of("favourite_closes"), rhythm=Rhythm.DAILY, in_portal=True)
    posting, _news = arrive(deadline=oslo_today() + timedelta(days=3))
    actions.mark(posting=posting, by=kari)
    call_command("tend_saved")
    return posting


def test_a_favourite_that_closes_is_mailed(closing):
    assert sent_later() == 1


@pytest.mark.parametrize("why", CLOSES_NOT)
def test_a_favourite_that_does_not_is_not(kari, closing, why):
    CLOSES_NOT[why](kari, closing)
    assert sent_later() == 0


def test_with_a_search_goes_the_name_she_gave_it(kari, save, arrive, ending):
    other = save("kart", name="Kart")
    arrive(title="Arkiv"), arrive(title="Kart")
    assert Message.objects.filter(context__search="Søket mitt").count() == 2
    actions.delete_search(search=ending, by=kari)
    assert set(Message.objects.values_list("context__id", flat=True)) == {other.pk}
