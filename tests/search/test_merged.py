"""Search follows when an agency becomes part of another: its postings, its people, and those who hid from it."""

import pytest

from listings.agencies.models import Agency
from search import indexing
from search.documents import SOURCES
from search.models import SearchDocument
from tests.factories.agencies import AgencyFactory, employee
from tests.factories.merging import merged, two_agencies
from tests.factories.profiles import ProfileFactory
from tests.factories.search import findable_posting, posting_in
from tests.factories.stories import story

pytestmark = pytest.mark.django_db


def everything():
    for kind, source in SOURCES.items():
        indexing.refresh(kind, source.ids())


def test_every_document_says_what_a_new_one_would(portal_tree):
    fyr, kyst = two_agencies()
    findable_posting(fyr, title="Los")
    posting_in(AgencyFactory(ministry=fyr), title="Under")
    posting_in(AgencyFactory(), title="For dem", visibility="chosen", chosen=[fyr])
    ProfileFactory(user=employee(fyr), visibility="everyone")
    ProfileFactory(user=employee(), visibility="everyone").hidden_from.add(fyr)
    story("Tre uker i fyret", host_agency=fyr).save_revision().publish()
    Agency.objects.filter(pk=kyst.pk).update(kind=Agency.Kind.MINISTRY)
    everything()
    merged(fyr, kyst)
    after = dict(SearchDocument.objects.filter(live=True).values_list("pk", "digest"))
    everything()
    assert dict(SearchDocument.objects.filter(live=True).values_list("pk", "digest")) == after


def test_it_is_found_by_the_name_of_the_one(client, portal_tree):
    fyr, kyst = two_agencies()
    everything()
    merged(fyr, kyst)
    assert 'href="/virksomheter/kyst/"' in client.get("/finn/virksomheter/", {"q": "fyrvesenet"}).content.decode()


def test_a_search_for_the_one_finds_the_others(client, portal_tree):
    fyr, kyst = two_agencies()
    findable_posting(fyr, title="Los for en dag")
    merged(fyr, kyst)
    client.force_login(employee())
    assert "Los for en dag" in client.get("/finn/", {"virksomhet": "fyr"}).content.decode()
