"""The copy of a profile is plain JSON with everything the person shows, and nothing of what she does not."""

import json
from datetime import date
from decimal import Decimal

import pytest

from listings.profiles.models import Profile
from listings.profiles.snapshot import snapshot_of
from tests.factories.agencies import employee
from tests.factories.profiles import ProfileFactory
from tests.factories.vocabulary import CompetenceFactory, CountyFactory, MunicipalityFactory

pytestmark = pytest.mark.django_db


def test_a_whole_profile_can_be_written_as_json():
    word = CompetenceFactory(slug="klarsprak", label_nb="Klarspråk", label_nn="Klarspråk", label_en="Plain language")
    profile = ProfileFactory(
        user=employee(),
        competences={word: 3},
        wants_to_learn=[CompetenceFactory(slug="e-laering", label_nb="E-læring")],
        regions_wanted=[CountyFactory()],
        municipality=MunicipalityFactory(),
        available_from=date(2027, 8, 1),
        months_min=Decimal("1.5"),
        percentage_min=80,
        languages=["nb", "en"],
        forms=["hospitering"],
        manager_name="Roar Hjellsetmo",
        manager_email="roar@example.no",
    )
    copy = json.loads(json.dumps(snapshot_of(Profile.objects.with_facts().get(pk=profile.pk))))
    assert copy["competences"] == [
        {"slug": "klarsprak", "nb": "Klarspråk", "nn": "Klarspråk", "en": "Plain language", "level": 3}
    ]
    assert (copy["available_from"], copy["available_to"], copy["months_min"]) == ("2027-08-01", None, 1.5)
    assert copy["wants_to_learn"][0]["slug"] == "e-laering" and copy["regions"] == ["Buskerud"]
    assert "Roar" not in json.dumps(copy) and "visibility" not in copy


def test_no_profile_gives_an_empty_copy():
    assert snapshot_of(None) == {}
