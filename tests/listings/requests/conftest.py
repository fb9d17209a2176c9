"""DFØ has an offer out, written by Solfrid; Per speaks for Kystverket, and Kari only works there."""

import pytest

from tests.factories.agencies import AgencyFactory, employee, publisher
from tests.factories.requests import asked, offer


@pytest.fixture
def dfo(db):
    return AgencyFactory(short="DFØ", name_nb="Direktoratet for økonomistyring")


@pytest.fixture
def kyst(db):
    return AgencyFactory(short="Kystverket", name_nb="Kystverket")


@pytest.fixture
def solfrid(dfo):
    return publisher(dfo, name="Solfrid Lyng", email="solfrid@dfo.no")


@pytest.fixture
def per(kyst):
    return publisher(kyst, name="Per Kyst", email="per@kystverket.no")


@pytest.fixture
def kari(kyst):
    return employee(kyst, name="Kari Nordmann")


@pytest.fixture
def posting(dfo, solfrid):
    return offer(dfo, by=solfrid)


@pytest.fixture
def sent(posting, kyst, per):
    return asked(posting, kyst, by=per)


@pytest.fixture
def see(client):
    """`see(person, address)`: the page as text."""

    def seen(person, address):
        client.force_login(person)
        return client.get(address, follow=True).content.decode()

    return seen
