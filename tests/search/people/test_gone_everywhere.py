"""Is a person gone from every list, count and number on the next request, and not only when the index has heard?"""

import pytest

from listings.agencies.actions.people import end_membership
from listings.profiles import actions
from search.facets import PROFILE_FACETS
from search.matching import shelved
from search.matching.everybody import prepare
from search.matching.following import PEOPLE
from search.matching.vocabulary import words_of_today
from tests.factories.agencies import administrator, employee, publisher
from tests.factories.facilitation import facilitator
from tests.factories.search import findable_profile

from .places import pages, where_she_is

pytestmark = [pytest.mark.engines, pytest.mark.usefixtures("columns")]


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
