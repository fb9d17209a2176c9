"""Is a person gone from hits, counts and the index on the next request, whatever takes her away? Both engines."""

from datetime import timedelta

import pytest

from listings.agencies.actions.agencies import reactivate_agency, suspend_agency
from listings.agencies.actions.people import end_membership
from listings.agencies.models import Agency, Membership
from listings.agencies.status import AgencyStatus
from listings.profiles import actions, meaning
from listings.profiles.months import months_from
from portal.access.actions import let_in_again, shut_out
from portal.foundation.clock import oslo_today
from search.facets import PROFILE_FACETS
from search.models import SearchDocument
from tests.factories.agencies import AgencyFactory, administrator, employee, portal_administrator, publisher
from tests.factories.search import findable_profile
from tests.factories.vocabulary import CompetenceFactory

pytestmark = pytest.mark.engines


@pytest.fixture
def home(db):
    return AgencyFactory()


@pytest.fixture
def owner(home):
    return employee(home, name="Solfrid Lyngkollen", title="Arkivar")


@pytest.fixture
def profile(owner):
    words = {"read_version": meaning.newest().version, "competences": {CompetenceFactory(slug="arkiv"): 3}}
    return findable_profile(owner, about="Jeg rydder i magasinet.", **words)


@pytest.fixture
def reader(db):
    return publisher()


def is_there(engine, reader):
    """One answer for hits and every count."""
    results = engine.find(reader, facets=PROFILE_FACETS)
    told = {sum(counts.values()) > 0 for counts in results.counts.values()}
    assert told == {bool(results.total)}
    assert bool(engine.find(reader, facets=PROFILE_FACETS, text="magasinet").total) == bool(results.total)
    return bool(results.total)


def document(profile_id):
    return SearchDocument.objects.get(kind="profile", object_id=profile_id)


def assert_forgotten(pk):
    assert (document(pk).live, document(pk).facts, document(pk).words) == (False, {}, {})


def by_hiding(profile, owner):
    actions.choose_visibility(profile=profile, by=owner, visibility="hidden")


def by_deleting(profile, owner):
    actions.delete_profile(profile=profile, by=owner)


def by_leaving(profile, owner):
    membership = owner.memberships.get()
    end_membership(membership=membership, by=administrator(membership.agency))


def by_being_shut_out(profile, owner):
    shut_out(person=owner, by=portal_administrator())


def by_going_for_good(profile, owner):
    owner.delete()


def by_erasing(profile, owner):
    type(profile).objects.of(owner).delete()


WAYS = [by_hiding, by_deleting, by_erasing, by_leaving, by_being_shut_out, by_going_for_good]


@pytest.mark.parametrize("leave", WAYS)
def test_who_leaves_is_gone_and_her_words_with_her(engine, profile, owner, reader, leave):
    assert is_there(engine, reader)
    pk = profile.pk
    leave(profile, owner)
    assert not is_there(engine, reader)
    assert_forgotten(pk)


def test_who_comes_back_is_there_again(engine, profile, owner, reader):
    shut_out(person=owner, by=portal_administrator())
    let_in_again(person=owner, by=portal_administrator())
    assert is_there(engine, reader)


def test_a_pause_hides_at_once_until_its_last_day_is_over(engine, profile, owner, reader, monkeypatch):
    actions.pause(profile=profile, by=owner, months=1)
    assert not is_there(engine, reader)
    over = months_from(oslo_today(), 1) + timedelta(days=1)
    monkeypatch.setattr("tests.search.conftest.oslo_today", lambda: over)
    assert is_there(engine, reader)
    monkeypatch.undo()
    actions.resume(profile=profile, by=owner)
    assert is_there(engine, reader)


def test_an_agency_she_hides_from_does_not_find_her(engine, profile, owner, reader):
    agency = reader.memberships.get().agency
    actions.hide_from(profile=profile, by=owner, agencies=[agency])
    assert not is_there(engine, reader)
    assert is_there(engine, publisher())


def test_for_contact_persons_only_others_find_her_no_more(engine, profile, owner, reader):
    colleague = employee(owner.memberships.get().agency)
    assert is_there(engine, colleague)
    actions.choose_visibility(profile=profile, by=owner, visibility="contacts")
    assert not is_there(engine, colleague)
    assert is_there(engine, reader)


def test_a_closed_agency_takes_its_people_with_it_and_brings_them_back(engine, profile, home, reader):
    keeper = portal_administrator()
    suspend_agency(agency=home, by=keeper)
    assert not is_there(engine, reader)
    reactivate_agency(agency=home, by=keeper)
    assert is_there(engine, reader)


def test_a_closed_agency_is_asked_for_anew_in_each_search(engine, profile, home, reader):
    for status, is_open in ((AgencyStatus.SUSPENDED, False), (AgencyStatus.ACTIVE, True)):
        Agency.objects.filter(pk=home.pk).update(status=status)
        assert is_there(engine, reader) == is_open


def test_who_belongs_to_two_agencies_stays_while_one_of_them_is_open(engine, profile, owner, home, reader):
    other = AgencyFactory()
    Membership.objects.create(user=owner, agency=other)
    for agency, is_open in ((home, True), (other, False)):
        suspend_agency(agency=agency, by=portal_administrator())
        assert is_there(engine, reader) == is_open


def test_a_reader_who_is_no_publisher_any_more_finds_what_she_may(engine, profile, owner, reader):
    actions.choose_visibility(profile=profile, by=owner, visibility="contacts")
    assert is_there(engine, reader)
    reader.memberships.get().roles.all().delete()
    assert not is_there(engine, type(reader).objects.get(pk=reader.pk))
