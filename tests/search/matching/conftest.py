"""A posting that asks for one competence, and people who show themselves."""

import pytest

from listings.profiles.models import Profile
from tests.factories.agencies import AgencyFactory, employee, publisher
from tests.factories.postings import published_posting
from tests.factories.profiles import ProfileFactory
from tests.factories.vocabulary import CompetenceFactory


@pytest.fixture
def archives(db):
    return CompetenceFactory(slug="arkivering", label_nb="Arkivering")


@pytest.fixture
def posting(archives):
    return published_posting(AgencyFactory(), title="Arkivar søkes", wanted=[archives])


@pytest.fixture
def looker(posting):
    return publisher(posting.agency)


@pytest.fixture
def show(db):
    """`show(name, competences, **facts)`: somebody at an agency of her own, who shows herself to everybody."""

    def shown(name="Kari Nordmann", competences=None, *, agency=None, **facts):
        facts = {"visibility": Profile.Visibility.EVERYONE} | facts
        return ProfileFactory(user=employee(agency, name=name), competences=competences or {}, **facts)

    return shown
