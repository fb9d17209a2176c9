"""Is a person asked once more before she writes about health, union, belief or pay?"""

import pytest
from django.urls import reverse

from listings.profiles.models import Profile
from listings.profiles.private_words import find_private_words
from tests.factories.agencies import employee
from tests.factories.profiles import ProfileFactory

pytestmark = pytest.mark.usefixtures("portal_tree")
ADDRESS = reverse("profiles:write", args=["om-meg"])


@pytest.fixture
def profile(client):
    made = ProfileFactory(user=employee(), about="Før")
    client.force_login(made.user)
    return made


def about(profile):
    return Profile.objects.get(pk=profile.pk).about


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Jeg har vært sykmeldt.", ["sykmeldt"]),
        ("Tillitsvalgt i «fagforeningen», og (muslim)", ["Tillitsvalgt", "fagforeningen", "muslim"]),
        ("LØNNSTRINN 60, lønnstrinn 61", ["LØNNSTRINN"]),
        ("Lønnsomhet, kristendomskunnskap og helserett", []),
        ("", []),
    ],
)
def test_the_words_are_known_in_their_forms(text, words):
    assert find_private_words(text) == words


def test_she_is_asked_and_may_save_anyway(client, profile):
    text = "Jeg har hatt en depresjon."
    page = client.post(ADDRESS, {"about": text, "language": "nb"}).content.decode()
    assert "«depresjon»" in page and "Lagre likevel" in page and text in page
    assert about(profile) == "Før"
    assert client.post(ADDRESS, {"about": text, "language": "nb", "likevel": "1"}).status_code == 302
    assert about(profile) == text


def test_what_she_has_kept_is_not_asked_about_again(client, profile):
    Profile.objects.filter(pk=profile.pk).update(about="Tillitsvalgt i ti år.")
    assert client.post(ADDRESS, {"about": "Tillitsvalgt i elleve år.", "language": "nb"}).status_code == 302
    assert client.post(ADDRESS, {"about": "Tillitsvalgt og gravid.", "language": "nb"}).status_code == 200


def test_a_pause_keeps_nothing_that_she_must_look_at(client, profile):
    answer = client.post(ADDRESS, {"about": "Gravid", "language": "nb"}, headers={"HX-Request": "true"})
    assert "Rett dette for å få det lagret: Om meg" in answer.content.decode() and about(profile) == "Før"


def test_a_birth_number_is_refused_whatever_she_presses(client, profile):
    client.post(ADDRESS, {"about": "01019012345", "language": "nb", "likevel": "1"})
    assert about(profile) == "Før"
