"""Can a person choose what she can and wants to learn, in the words she has?"""

import pytest
from django.urls import reverse

from listings.profiles import limits
from listings.profiles.models import Profile, ProfileCompetence
from listings.vocabulary.actions import merge_terms
from listings.vocabulary.models import Competence, Proposal
from tests.factories.agencies import employee, portal_editor
from tests.factories.profiles import ProfileFactory
from tests.factories.vocabulary import CompetenceFactory

pytestmark = pytest.mark.usefixtures("portal_tree")
CAN, LEARN = (reverse("profiles:write", args=[step]) for step in ("kompetanse", "laere"))


@pytest.fixture
def profile(client):
    made = ProfileFactory(user=employee(), about="")
    client.force_login(made.user)
    return made


@pytest.fixture
def plain():
    return CompetenceFactory(slug="klarsprak", label_nb="Klarspråk", synonyms="Godt språk\nForståelig språk")


def held(profile):
    return dict(ProfileCompetence.objects.filter(profile=profile).values_list("competence__label_nb", "level"))


def wished(profile):
    return [one.label_nb for one in Profile.objects.get(pk=profile.pk).wants_to_learn.all()]


def said(client, address, **sent):
    return client.post(address, sent).content.decode()


@pytest.mark.parametrize("typed", ["Klarspråk", "klarspråk ", "godt språk"])
def test_a_word_is_found_by_its_name_or_another_word_for_it(client, profile, plain, typed):
    for address in (CAN, LEARN):
        assert client.post(address, {"add": typed})["Location"] == f"{address}#valgt"
    assert held(profile) == {"Klarspråk": 2} and wished(profile) == ["Klarspråk"]


def test_levels_are_kept_and_a_word_can_be_taken_away(client, profile, plain):
    key = plain.pk
    client.post(CAN, {"velg": str(key)})
    client.post(CAN, {f"k{key}-level": "4"})
    assert held(profile) == {"Klarspråk": 4}
    client.post(CAN, {f"k{key}-level": "", "fjern": str(key)})
    assert held(profile) == {}


def test_a_level_is_asked_for(client, profile, plain):
    client.post(CAN, {"velg": str(plain.pk)})
    for level, told in (("", "Velg nivå for Klarspråk"), ("9", "Det valget finnes ikke lenger")):
        assert told in said(client, CAN, **{f"k{plain.pk}-level": level})
    assert held(profile) == {"Klarspråk": 2}


@pytest.mark.parametrize("address", [CAN, LEARN])
def test_a_word_stands_once(client, profile, plain, address):
    client.post(address, {"velg": str(plain.pk)})
    assert "Klarspråk er valgt allerede" in said(client, address, add="Godt språk")


def test_two_windows_add_to_the_same_list(client, profile, plain):
    """The page of the second knows nothing of what the first has chosen."""
    other = CompetenceFactory(label_nb="Jus")
    client.post(CAN, {"velg": str(plain.pk)})
    client.post(CAN, {"velg": str(other.pk)})
    assert set(held(profile)) == {"Klarspråk", "Jus"}


def test_what_is_near_is_offered_and_never_guessed(client, profile, plain):
    page = said(client, CAN, add="språk")
    assert "Velg en av kompetansene som ligner" in page and f'value="{plain.pk}"' in page and 'value="språk"' in page
    assert held(profile) == {}


def test_what_the_list_lacks_can_be_proposed(client, profile):
    assert "Foreslå «Dronepiloting» som ny kompetanse" in said(client, CAN, add="Dronepiloting")
    client.post(CAN, {"foresla": "Dronepiloting", "add": "Dronepiloting"})
    assert Proposal.objects.get().by == profile.user
    assert "Finnes" in said(client, CAN, foresla=CompetenceFactory(label_nb="Jus").label_nb)


def test_a_word_merged_meanwhile_leads_to_its_successor(client, profile, plain):
    old = CompetenceFactory(label_nb="Enkelt språk")
    merge_terms(old=old, new=plain, by=portal_editor())
    client.post(CAN, {"velg": str(old.pk)})
    client.post(LEARN, {"velg": str(old.pk)})
    assert held(profile) == {"Klarspråk": 2} and wished(profile) == ["Klarspråk"]


@pytest.mark.parametrize("clicked", ["999999", "1e3", "9" * 40, "-1", "²"])
def test_what_is_no_word_is_refused(client, profile, clicked):
    assert "Velg en kompetanse fra lista" in said(client, CAN, velg=clicked)


def test_a_retired_word_is_not_chosen_anew(client, profile):
    gone = CompetenceFactory(label_nb="Telefaks", is_retired=True)
    assert "Velg en kompetanse fra lista" in said(client, CAN, velg=str(gone.pk))


def test_a_full_list_says_so(client, profile, plain):
    profile.wants_to_learn.set([CompetenceFactory() for _ in range(limits.MOST_WISHES)])
    assert "flere er det ikke plass til" in said(client, LEARN, add="Klarspråk")
    assert "Klarspråk" not in wished(profile)


def test_a_half_typed_word_is_not_chosen_by_a_pause(client, profile, plain):
    answer = client.post(CAN, {"add": "Klarspråk"}, headers={"HX-Request": "true"})
    assert answer.status_code == 200 and held(profile) == {}


def test_her_own_words_suggest_competences(client, profile, plain):
    Profile.objects.filter(pk=profile.pk).update(about="Jeg holder kurs i klarspråk.")
    page = client.get(CAN)
    assert [one for _key, one in page.context["form"].own_words] == [plain]
    client.post(CAN, {"velg": str(plain.pk)})
    assert client.get(CAN).context["form"].own_words == []


def test_many_words_cost_no_more_questions(client, profile, django_assert_max_num_queries):
    for word in [CompetenceFactory() for _ in range(12)]:
        ProfileCompetence.objects.create(profile=profile, competence=word)
    assert Competence.objects.count() >= 12
    for address in (CAN, LEARN, "/profil/"):
        with django_assert_max_num_queries(24):
            client.get(address)
