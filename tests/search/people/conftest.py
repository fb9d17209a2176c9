"""Somebody who shows her profile, a posting that she fits, and the file of all people, however few they are."""

import pytest

from listings.profiles import meaning
from listings.vocabulary.levels import Level
from search.matching import everybody as module
from search.matching import ranking
from search.matching.everybody import Everybody, read_people
from search.matching.following import PEOPLE
from tests.factories.agencies import AgencyFactory, employee
from tests.factories.postings import published_posting
from tests.factories.search import findable_profile
from tests.factories.vocabulary import CompetenceFactory


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


@pytest.fixture
def columns(settings, tmp_path, monkeypatch):
    """The worker's file is what all people stand in, however few they are."""
    settings.VAR = tmp_path
    monkeypatch.setattr(module, "FEW", 0)
    monkeypatch.setattr(ranking, "everybody", Everybody(PEOPLE, read_people))
