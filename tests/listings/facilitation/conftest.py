"""A facilitator, an archive, and people who show themselves."""

import pytest

from listings.profiles.models import Profile
from tests.factories.agencies import AgencyFactory, employee, publisher
from tests.factories.facilitation import facilitator, signed_up, suggested
from tests.factories.postings import published_posting
from tests.factories.profiles import ProfileFactory
from tests.factories.vocabulary import CompetenceFactory


@pytest.fixture
def by(db):
    return facilitator(name="Ragna Formidler")


@pytest.fixture
def archives(db):
    return CompetenceFactory(slug="arkivering", label_nb="Arkivering")


@pytest.fixture
def teaching(db):
    return CompetenceFactory(slug="undervisning", label_nb="Undervisning")


@pytest.fixture
def show(db):
    """`show(name, competences, **facts)`: somebody at an agency of her own, shown to facilitators alone."""

    def shown(name="Kari Nordmann", competences=None, *, agency=None, **facts):
        facts = {"visibility": Profile.Visibility.FACILITATOR} | facts
        user = employee(agency or AgencyFactory(), name=name)
        return ProfileFactory(user=user, competences=competences or {}, **facts)

    return shown


@pytest.fixture
def two(archives):
    """Kystverket needs what DFØ lends."""
    kyst, dfo = AgencyFactory(short="Kystverket"), AgencyFactory(short="DFØ")
    one = signed_up(kyst, by=publisher(kyst, name="Liv Kyst"), wanted=[archives], contact="Ring etter to")
    other = signed_up(dfo, by=publisher(dfo, name="Per Dal"), needs="", offers="En arkivar", offered=[archives])
    return one, other


@pytest.fixture
def need(archives):
    agency = AgencyFactory(short="DFØ")
    boss = publisher(agency, name="Solveig Lien")
    return published_posting(agency, by=boss, title="Arkivar søkes", wanted=[archives])


@pytest.fixture
def ask(need, show, archives, by):
    """`ask(**facts)`: Kari, who shows herself so, and the two sides of her and the need."""

    def asked(**facts):
        kari = show("Kari Nordmann", {archives: 3}, **facts)
        return kari, *suggested(kari, need, by).sides.all()

    return asked
