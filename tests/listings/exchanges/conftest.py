"""Kari of Arbeidstilsynet is out at DFØ; Hanne administers the one, Marte speaks for the other, Lars leads at DFØ."""

import pytest

from tests.factories.agencies import AgencyFactory, administrator, employee, manager, publisher
from tests.factories.exchanges import running


@pytest.fixture
def home(db):
    return AgencyFactory(short="Arbeidstilsynet", name_nb="Arbeidstilsynet")


@pytest.fixture
def host(db):
    return AgencyFactory(short="DFØ", name_nb="Direktoratet for økonomistyring")


@pytest.fixture
def kari(home):
    return employee(home, name="Kari Nordmann")


@pytest.fixture
def hanne(home):
    return administrator(home, name="Hanne Berg")


@pytest.fixture
def marte(host):
    return publisher(host, name="Marte Lien")


@pytest.fixture
def lars(host):
    return manager(host, name="Lars Leder")


@pytest.fixture
def exchange(home, host, kari):
    return running(home, host, person=kari)


@pytest.fixture
def see(client):
    """`see(person, address)`: the page as text."""

    def seen(person, address):
        client.force_login(person)
        return client.get(address, follow=True).content.decode()

    return seen
