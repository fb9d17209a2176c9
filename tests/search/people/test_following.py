"""Does the index follow what a person writes of herself, what she is called, and the words that all share?"""

from io import StringIO

import pytest
from django.core.management import call_command

from listings.profiles import actions
from listings.vocabulary.signals import term_changed
from search import language
from search.models import SearchDocument
from search.suggesting import remembering
from tests.factories.agencies import AgencyFactory, employee
from tests.factories.profiles import ProfileFactory
from tests.factories.search import findable_posting, findable_profile
from tests.factories.vocabulary import CompetenceFactory, CountyFactory, ThemeFactory


@pytest.fixture
def owner(agency):
    return employee(agency, name="Solfrid Lyngkollen", title="Arkivar")


@pytest.fixture
def profile(owner):
    return findable_profile(owner, about="Jeg rydder.", competences={CompetenceFactory(slug="alfaord"): 3})


def kept(profile):
    return SearchDocument.objects.get(kind="profile", object_id=profile.pk)


def says(profile, text):
    """Whether its document is found by the word."""
    return set(language.words(text)) <= set(" ".join(kept(profile).words.values()).split())


def test_what_she_writes_is_found_at_once(profile, owner):
    actions.write(profile=profile, by=owner, words={"about": "Jeg måler vannstand."})
    assert says(profile, "vannstand") and not says(profile, "rydder")


def test_what_she_learns_and_unlearns_is_followed(profile, owner):
    new = CompetenceFactory(slug="betaord")
    actions.hold(profile=profile, by=owner, added=new)
    actions.wish(profile=profile, by=owner, added=new)
    assert set(kept(profile).facts["terms"]["competences"]) == {"alfaord", "betaord"}
    assert kept(profile).facts["terms"]["wishes"] == ["betaord"]
    actions.hold(profile=profile, by=owner, removed=new)
    assert kept(profile).facts["terms"]["competences"] == ["alfaord"]


def test_a_new_title_and_a_new_name_are_followed(profile, owner):
    assert says(profile, "arkivar lyngkollen")
    owner.name, owner.title = "Solfrid Bergås", "Konservator"
    owner.save()
    assert says(profile, "konservator bergås")
    assert not says(profile, "arkivar") and not says(profile, "lyngkollen")


def test_signing_in_writes_nothing(profile, owner):
    owner.save(update_fields=["last_login"])
    assert kept(profile).seq == 1


def test_a_renamed_competence_is_followed_and_a_moved_one(profile):
    term = profile.competence_lines.get().competence
    term.label_nb, term.theme = "Gammaord", ThemeFactory(slug="annet")
    term.save()
    term_changed.send(sender=type(term), term=term)
    assert says(profile, "gammaord") and kept(profile).facts["terms"]["themes"] == ["annet"]


def test_a_renamed_agency_is_followed(profile, agency):
    agency.name_nb = "Statens nyenavn"
    agency.save()
    assert says(profile, "nyenavn")


def test_the_whole_country_is_each_county(owner):
    for code in ("03", "33"):
        CountyFactory(code=code)
    profile = findable_profile(owner, whole_country=True)
    assert kept(profile).facts["terms"]["places"] == ["03", "33"]


def test_the_commands_know_profiles(owner):
    profile = ProfileFactory(user=owner, visibility="everyone")
    out = StringIO()
    call_command("search_rebuild", "--kind", "profile", stdout=out, verbosity=0)
    assert "profile: 1 documents were new or different" in out.getvalue()
    type(profile).objects.filter(pk=profile.pk).update(about="Vannstand")
    call_command("search_reconcile", "--fix", stdout=out, verbosity=0)
    assert "1 differences mended" in out.getvalue() and says(profile, "vannstand")


def test_words_of_profiles_are_proposed_to_nobody(client, profile, owner, agency):
    findable_posting(AgencyFactory(), title="Arkiv")
    actions.write(profile=profile, by=owner, words={"about": "Jeg kan vannstandsmåling."})
    client.force_login(employee(agency))
    assert "vannstand" not in client.get("/finn/forslag/?q=vannst").content.decode()
    assert not remembering.lexis().times["vannstandsmåling"]
    assert "vannstandsmåling" not in client.get("/finn/?q=vannstandsmaaling").content.decode()
