"""Is an agency found by the names it had, and do addresses and kept searches that bear its old one find the same?"""

import pytest

from listings.agencies.actions import rename_agency
from listings.agencies.models import Agency
from listings.postings.choices import Kind
from portal.foundation.clock import oslo_today
from search import indexing
from search.facets import POSTING_FACETS
from search.models import SearchDocument
from search.saved.reading import read_kept
from search.suggesting.remembering import vocabulary
from tests.factories.agencies import AgencyFactory, employee, portal_administrator
from tests.factories.search import findable_posting

pytestmark = pytest.mark.django_db
NEW = {"name_nb": "Havdirektoratet", "name_nn": "", "short": "Havdir"}


@pytest.fixture
def kystverket():
    agency = AgencyFactory(name_nb="Kystverket", short="Kystverket")
    indexing.refresh("agency", [agency.page.pk])
    return agency


def renamed(agency, **about):
    return rename_agency(agency=agency, by=portal_administrator(), **({"names": NEW, "moves": True} | about))


def found(client, address, **query):
    return client.get(address, query).content.decode()


@pytest.mark.parametrize("word", ["Kystverket", "Havdirektoratet", "havdir"])
def test_it_is_found_by_both_names(client, kystverket, word):
    renamed(kystverket)
    assert 'href="/virksomheter/havdir/"' in found(client, "/finn/virksomheter/", q=word)


def test_it_is_suggested_by_both_names(kystverket):
    renamed(kystverket)
    entry = next(entry for entry in vocabulary() if entry.value == "havdir")
    assert {"Kystverket", "Havdirektoratet", "Havdir"} <= set(entry.all_names)


def test_an_old_address_of_a_search_finds_the_same(client, kystverket):
    findable_posting(kystverket, title="Los for en dag", kind=Kind.NEED)
    client.force_login(employee())
    renamed(kystverket)
    html = found(client, "/finn/", virksomhet="kystverket")
    assert "Los for en dag" in html and "Vi kjente ikke igjen" not in html


def test_a_kept_search_asks_for_the_agency_of_today(kystverket):
    renamed(kystverket)
    kept = read_kept("virksomhet=kystverket", POSTING_FACETS.on(oslo_today()))
    assert kept.criteria.chosen["virksomhet"] == frozenset({"havdir"}) and not kept.unknown


def test_a_ministry_is_followed_by_all_below_it(client):
    ministry = AgencyFactory(name_nb="Kystdepartementet", short="KYD", kind=Agency.Kind.MINISTRY)
    below = AgencyFactory(name_nb="Fyrvesenet", short="Fyr", ministry=ministry)
    posting = findable_posting(below, title="Fyrvokter for en dag")
    renamed(ministry)
    document = SearchDocument.objects.get(kind="posting", object_id=posting.pk)
    assert document.facts["terms"]["ministry"] == ["havdir"]
    client.force_login(employee())
    assert "Fyrvokter for en dag" in found(client, "/finn/", departement="kyd")
    assert "Fyrvesenet" in found(client, "/virksomheter/", departement="kyd")
