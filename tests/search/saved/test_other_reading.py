"""A release may read words better than the one before. Is nobody then told of what stood there all the time?"""

from datetime import timedelta

import pytest
from django.utils import timezone

from listings.postings.models import PostingPage
from portal.notifications.models import Message
from search import indexing
from search.language import analysis, exceptions
from search.saved import looking
from search.saved.models import Hit
from search.saved.tending import look_everywhere
from tests.factories.search import findable_posting

pytestmark = pytest.mark.django_db


@pytest.fixture
def old(agency, save):
    """A search for what no posting is called, and a posting that stands there, looked at."""
    save("sjefete")
    posting = findable_posting(agency, title="Noe helt annet")
    assert looking.look_for_news() == 0
    long_ago = timezone.now() - timedelta(days=40)
    PostingPage.objects.update(published_at=long_ago, last_published_at=long_ago, first_published_at=long_ago)
    return posting


@pytest.fixture
def release(old, monkeypatch):
    """What is said to be read otherwise from now on; here it is that the posting holds the word."""

    def comes():
        monkeypatch.setattr(exceptions, "fingerprint", lambda: "another")
        PostingPage.objects.filter(pk=old.pk).update(title="Sjefete")
        assert analysis.version().count("another") == 1

    return comes


def told():
    return [message.context["title"] for message in Message.objects.filter(kind="search_met")]


@pytest.mark.parametrize("looks_before", [0, 1])
@pytest.mark.parametrize("look", [looking.look_for_news, look_everywhere])
def test_old_postings_that_begin_to_match_are_known_and_no_news(release, old, look, looks_before):
    release()
    for _ in range(looks_before):
        look_everywhere()
    indexing.refresh_all("posting")
    assert look() == 0 and told() == []
    assert Hit.objects.get(posting=old).is_news is False


def test_what_comes_out_meanwhile_is_told_before_the_documents_are_written_anew_and_after(release, agency):
    release()
    findable_posting(agency, title="Sjefete nummer to")
    assert looking.look_for_news() == 1
    indexing.refresh_all("posting")
    findable_posting(agency, title="Sjefete nummer tre")
    assert looking.look_for_news() == 1 and told() == ["Sjefete nummer to", "Sjefete nummer tre"]


def test_afterwards_it_is_news_again_that_something_begins_to_match(release, agency, save):
    release()
    indexing.refresh_all("posting")
    look_everywhere()
    other = findable_posting(agency, title="Noe")
    looking.look_for_news()
    PostingPage.objects.filter(pk=other.pk).update(title="Sjefete", published_at=None)
    indexing.refresh("posting", [other.pk])
    assert looking.look_for_news() == 1
