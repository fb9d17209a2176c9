"""DFØ and Kystverket; Hanne and Per can agree for them, Siri writes for DFØ, and Kari only works at Kystverket."""

import pytest

from tests.factories.agencies import AgencyFactory, administrator, employee, publisher


@pytest.fixture
def dfo(db):
    return AgencyFactory(short="DFØ", name_nb="Direktoratet for økonomistyring")


@pytest.fixture
def kyst(db):
    return AgencyFactory(short="Kystverket", name_nb="Kystverket")


@pytest.fixture
def hanne(dfo):
    return administrator(dfo, name="Hanne Lyng", title="Direktør")


@pytest.fixture
def per(kyst):
    return administrator(kyst, name="Per Kyst")


@pytest.fixture
def siri(dfo):
    return publisher(dfo, name="Siri Dahl")


@pytest.fixture
def kari(kyst):
    return employee(kyst, name="Kari Nordmann")
