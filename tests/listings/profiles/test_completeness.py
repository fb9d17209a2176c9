"""What counts as a whole profile, and what is said to be missing?"""

from datetime import timedelta

import pytest

from listings.profiles.completeness import completeness_of
from listings.profiles.models import Profile
from portal.foundation.clock import oslo_today
from tests.factories.agencies import employee
from tests.factories.profiles import ProfileFactory
from tests.factories.vocabulary import CompetenceFactory

pytestmark = pytest.mark.django_db
WHOLE = {
    "about": "Jeg kan havet.",
    "available_from": oslo_today(),
    "months_max": 6,
    "remote_ok": True,
    "forms": ["hospitering"],
    "languages": ["nb"],
}


def made(competences=3, wishes=1, **facts):
    words = [CompetenceFactory() for _ in range(3)]
    return ProfileFactory(
        user=employee(),
        competences={word: 2 for word in words[:competences]},
        wants_to_learn=words[:wishes],
        **WHOLE | facts,
    )


def missing(profile):
    found = completeness_of(Profile.objects.with_facts().get(pk=profile.pk))
    return [part.missing for part in found.counted if part.missing]


def test_a_whole_one_lacks_nothing_and_needs_no_manager():
    found = completeness_of(Profile.objects.with_facts().get(pk=made().pk))
    assert found.is_whole and found.sentence == "6 av 6 deler er ferdige" and found.meter == ["full"] * 6
    assert found.unfinished == {"leder"}


def test_an_empty_one_lacks_everything():
    empty = ProfileFactory(user=employee(), about=" ")
    assert len(missing(empty)) == 6


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({"about": ""}, "Skriv noen ord om deg selv og jobben din"),
        ({"competences": 1}, "Velg minst 2 kompetanser til"),
        ({"wishes": 0}, "Velg noe du vil lære"),
        ({"available_from": None}, "Si når du kan"),
        ({"months_max": None}, "Si hvor lenge du kan være ute"),
        ({"available_to": oslo_today() - timedelta(days=1)}, "Perioden er over. Velg en ny"),
        ({"remote_ok": False}, "Velg hvor du kan jobbe"),
        ({"languages": []}, "Velg språkene du kan arbeide på"),
    ],
)
def test_what_is_missing_is_said(facts, said):
    assert missing(made(**facts)) == [said]
