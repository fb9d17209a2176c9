"""Can anything move a score but what is on the list?"""

from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from listings.profiles.models import Profile
from listings.profiles.snapshot import snapshot_of
from search.matching.explaining import explain
from search.matching.facts import PostingFacts, ProfileFacts
from search.matching.plan import plan_of
from search.matching.rarity import terms_of_today
from search.matching.reading import posting_facts, profile_facts, snapshot_facts
from search.matching.vocabulary import words_of_today
from tests.factories.agencies import AgencyFactory
from tests.factories.vocabulary import CountyFactory, MunicipalityFactory

pytestmark = pytest.mark.django_db

OF_A_PERSON = {
    *("held", "wishes", "available", "months", "percentage", "municipality", "county", "regions", "whole_country"),
    *("remote", "languages"),
}
OF_A_POSTING = {
    *("lines", "starts", "flexible_start", "months", "percentage", "municipality", "county", "workplace", "languages"),
}


def test_the_list_is_what_it_was():
    """Whoever adds to it, must say why here too: a field more is a decision."""
    assert {field.name for field in fields(ProfileFacts)} == OF_A_PERSON
    assert {field.name for field in fields(PostingFacts)} == OF_A_POSTING


def loaded(profile):
    return Profile.objects.with_facts().select_related("municipality__county", "user").get(pk=profile.pk)


def scored(profile, posting):
    plan = plan_of(posting_facts(posting), terms_of_today())
    return explain(plan, profile_facts(loaded(profile)), words_of_today()).points


SAID = st.sampled_from(
    ["Hun er mor til tre.", "Han er far til tre.", "Jeg er 63 år.", "Eg er nyutdanna.", "Gift, fagforeningsleder.", ""]
)
NAMES = st.sampled_from(["Ola Nordmann", "Kari Nordmann", "Fatuma Abdirahman", "Nguyen Van An", "Áile Sara"])


@pytest.fixture
def kari(show, archives):
    return show("Kari", {archives: 3}, about="Jeg har arkivert i elleve år.", municipality=MunicipalityFactory())


def test_name_title_text_language_manager_and_agency_change_nothing(kari, posting):
    before = scored(kari, posting)

    @given(NAMES, SAID, st.sampled_from(["nb", "nn"]))
    def holds(name, about, language):
        type(kari.user).objects.filter(pk=kari.user_id).update(name=name, title=about[:50], email=f"{len(name)}@x.no")
        words = {"about": about, "language": language, "manager_name": name}
        Profile.objects.filter(pk=kari.pk).update(**words, visibility="contacts")
        assert scored(kari, posting) == before

    holds()
    kari.user.memberships.update(agency=AgencyFactory())
    assert scored(kari, posting) == before


def test_a_frozen_copy_gives_what_the_profile_gives(kari, posting):
    kari.available_from, kari.months_min, kari.remote_ok = posting.starts_earliest, 3, True
    kari.languages = ["nb", "nn"]
    kari.save()
    kari.regions_wanted.set([CountyFactory()])
    profile = loaded(kari)
    assert snapshot_facts([snapshot_of(profile)]) == [profile_facts(profile)]
    assert snapshot_facts([{}]) == [ProfileFacts()]
