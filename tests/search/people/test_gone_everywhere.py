"""Is a person gone from every list, count and number on the next request, and not only when the index has heard?"""

import pytest
from django.urls import reverse

from listings.agencies.actions.people import end_membership
from listings.profiles import actions, meaning
from listings.vocabulary.levels import Level
from search.facets import PROFILE_FACETS
from search.matching import everybody as module
from search.matching import ranking, shelved
from search.matching.everybody import Everybody, prepare, read_people
from search.matching.following import PEOPLE
from search.matching.vocabulary import words_of_today
from tests.factories.agencies import AgencyFactory, administrator, employee, publisher
from tests.factories.facilitation import facilitator
from tests.factories.postings import published_posting
from tests.factories.search import findable_profile
from tests.factories.vocabulary import CompetenceFactory

pytestmark = pytest.mark.engines


@pytest.fixture
def archives(db):
    return CompetenceFactory(slug="arkivering", label_nb="Arkivering")


@pytest.fixture
def profile(archives):
    person = employee(AgencyFactory(), name="Solfrid Lyngkollen", title="Arkivar")
    read = {"read_version": meaning.newest().version}
    return findable_profile(person, about="Magasin.", competences={archives: Level.BASIC}, **read)


@pytest.fixture
def posting(archives):
    return published_posting(AgencyFactory(), title="Arkivar søkes", wanted=[archives])


@pytest.fixture(autouse=True)
def columns(settings, tmp_path, monkeypatch):
    """The worker's file is what all people stand in, however few they are."""
    settings.VAR = tmp_path
    monkeypatch.setattr(module, "FEW", 0)
    monkeypatch.setattr(ranking, "everybody", Everybody(PEOPLE, read_people))


def by_hiding(profile, agency):
    actions.choose_visibility(profile=profile, by=profile.user, visibility="hidden")


def by_pausing(profile, agency):
    actions.pause(profile=profile, by=profile.user, months=1)


def by_hiding_from_the_agency(profile, agency):
    actions.hide_from(profile=profile, by=profile.user, agencies=[agency])


def by_leaving(profile, agency):
    membership = profile.user.memberships.get()
    end_membership(membership=membership, by=administrator(membership.agency))


def by_objecting(profile, agency):
    actions.object_to_matching(profile=profile, by=profile.user)


def pages(client, posting, reader, helper):
    """Where she may stand, by what it is."""
    places = {
        "search": (reader, "/finn/folk/"),
        "search for her name": (reader, "/finn/folk/?q=lyngkollen"),
        "list of who fits": (reader, reverse("matching:people", args=[posting.pk])),
        "posting": (reader, posting.url),
        "facilitator": (helper, reverse("facilitation:couple_need", args=[posting.pk])),
    }
    for name, (person, address) in places.items():
        client.force_login(person)
        yield name, client.get(address).content.decode()


def where_she_is(told):
    """By her first name: what was searched for is marked."""
    return {name for name, page in told.items() if "Solfrid" in page}


@pytest.mark.parametrize("go", [by_hiding, by_pausing, by_hiding_from_the_agency, by_leaving, by_objecting])
def test_who_goes_is_gone_from_every_page_on_the_next_request(client, engine, profile, posting, go):
    reader, helper = publisher(posting.agency), facilitator()
    assert engine.find(reader, facets=PROFILE_FACETS).total == 1, "and so the index has heard"
    prepare()
    before = dict(pages(client, posting, reader, helper))
    assert where_she_is(before) == before.keys()
    assert "Da er det 1 person til" in before["posting"] and "Da er det 1 person til" in before["list of who fits"]
    go(profile, posting.agency)
    after = dict(pages(client, posting, reader, helper))
    assert where_she_is(after) == ({"search", "search for her name"} if go is by_objecting else set())
    assert not any("Da er det 1 person til" in page for page in after.values())
    assert engine.find(reader, facets=PROFILE_FACETS).total == (go is by_objecting)


@pytest.mark.parametrize("go", [by_hiding, by_pausing, by_hiding_from_the_agency, by_leaving])
def test_her_page_is_closed_and_no_counter_counts_her(client, engine, profile, posting, go):
    reader = publisher(posting.agency)
    client.force_login(reader)
    assert client.get(profile.get_absolute_url()).status_code == 200
    go(profile, posting.agency)
    assert client.get(profile.get_absolute_url()).status_code in (403, 404)
    results = engine.find(reader, facets=PROFILE_FACETS)
    assert results.total == 0 and not any(sum(counts.values()) for counts in results.counts.values())


@pytest.mark.parametrize("go", [by_hiding, by_objecting])
def test_the_next_file_holds_nothing_of_who_hides_or_objects(profile, posting, go):
    other = findable_profile(employee())
    for keys in ({profile.pk, other.pk}, {other.pk}):
        prepare()
        assert set(shelved.load(PEOPLE, words_of_today()).arrays["ids"].tolist()) == keys
        go(profile, posting.agency)


def test_nobody_is_proposed_by_name_while_one_writes(client, engine, profile, posting):
    client.force_login(publisher(posting.agency))
    assert "Lyngkollen" not in client.get("/finn/forslag/?q=lyngk").content.decode()
