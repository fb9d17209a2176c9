"""Is she who loses her access gone from search, matching, counts, proposals and the index, whatever way? Both engines.

The ways are those of tests/factories/revoking.py; what she herself may open is tested in tests/house/test_revoked.py.
"""

import pytest

from search.facets import PROFILE_FACETS
from search.matching.everybody import prepare
from search.models import SearchDocument
from tests.factories.agencies import publisher
from tests.factories.facilitation import facilitator
from tests.factories.revoking import BACK, WAYS, at_home

from .places import pages, where_she_is

pytestmark = [pytest.mark.engines, pytest.mark.usefixtures("columns")]
OF_THE_AGENCY = {"agency_suspended", "agency_closed"}
"""All its people are asked for in each search; their documents wait for it to come back."""


@pytest.fixture
def place(profile):
    place = profile.user.memberships.get()
    at_home(place)
    return place


def counted(engine, reader):
    """Hits, her words among them, and every count beside a filter."""
    results = engine.find(reader, facets=PROFILE_FACETS)
    words = engine.find(reader, facets=PROFILE_FACETS, text="magasin").total
    return results.total, words, sum(sum(counts.values()) > 0 for counts in results.counts.values())


def proposed(client, reader):
    client.force_login(reader)
    return "Lyngkollen" in client.get("/finn/forslag/?q=lyngk").content.decode()


@pytest.mark.parametrize("way", WAYS)
def test_she_stands_nowhere_on_the_next_request(client, engine, posting, place, way):
    reader, helper, profile = publisher(posting.agency), facilitator(), place.user.profile
    pk = profile.pk
    assert counted(engine, reader)[:2] == (1, 1)
    prepare()
    before = dict(pages(client, posting, reader, helper))
    assert where_she_is(before) == before.keys()
    WAYS[way](place)
    after = dict(pages(client, posting, reader, helper))
    assert where_she_is(after) == set() and not proposed(client, reader)
    assert not any("Da er det 1 person til" in page for page in after.values())
    assert counted(engine, reader) == (0, 0, 0)
    assert client.get(profile.get_absolute_url()).status_code in (403, 404)
    if way not in OF_THE_AGENCY:
        kept = SearchDocument.objects.get(kind="profile", object_id=pk)
        assert (kept.live, kept.facts, kept.words) == (False, {}, {})


@pytest.mark.parametrize("way", BACK)
def test_when_it_is_undone_she_is_there_again(client, engine, posting, place, way):
    reader, helper = publisher(posting.agency), facilitator()
    prepare()
    WAYS[way](place)
    assert counted(engine, reader) == (0, 0, 0)
    BACK[way](place)
    assert counted(engine, reader)[:2] == (1, 1)
    after = dict(pages(client, posting, reader, helper))
    assert where_she_is(after) == after.keys()
