"""A posting's address is made of its title once, and stays."""

import pytest

from listings.postings import actions
from listings.postings.drafts import draft_of
from listings.postings.models import PostingPage
from tests.factories.agencies import AgencyFactory, publisher
from tests.factories.postings import draft_posting, published_posting

pytestmark = pytest.mark.django_db


def test_two_postings_with_the_same_title_get_each_their_address():
    agency = AgencyFactory()
    by = publisher(agency)
    slugs = [actions.start_posting(agency=agency, by=by, kind="need", title="Behov").slug for _ in range(3)]
    assert slugs == ["behov", "behov-2", "behov-3"]


def entitle(posting, title, by):
    draft = draft_of(posting)
    draft.title = title
    actions.change_posting(draft=draft, by=by)


def test_the_address_is_settled_by_the_title_of_the_first_publication():
    agency = AgencyFactory()
    by = publisher(agency)
    published_posting(agency, by=by, title="Vi søker en arkivar")
    posting = draft_posting(agency, by=by, title="Arbeidstittel")
    first = posting.latest_revision
    entitle(posting, "Vi søker en arkivar", by)
    actions.publish(posting=PostingPage.objects.get(pk=posting.pk), by=by)
    published = PostingPage.objects.get(pk=posting.pk)
    assert published.slug == "vi-soker-en-arkivar-2" and published.url.endswith("/vi-soker-en-arkivar-2/")
    entitle(published, "Et nytt navn", by)
    actions.publish_changes(posting=PostingPage.objects.get(pk=posting.pk), by=by)
    assert PostingPage.objects.get(pk=posting.pk).url == published.url
    first.publish()
    assert PostingPage.objects.get(pk=posting.pk).url == published.url
