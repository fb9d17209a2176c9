"""Two agencies, each with a directory of its own, and nobody who has asked in this minute."""

import pytest

from tests.factories.agencies import AgencyFactory, administrator, page_tree
from tests.factories.directories import Entra


@pytest.fixture(autouse=True)
def tree(db):
    page_tree()


@pytest.fixture
def agency():
    return AgencyFactory(name_nb="Etat A", short="A", domains=["etat-a.no"])


@pytest.fixture
def other():
    return AgencyFactory(name_nb="Etat B", short="B", domains=["etat-b.no"])


@pytest.fixture
def hanne(agency):
    return administrator(agency, name="Hanne Vik", email="hanne@etat-a.no")


@pytest.fixture
def entra(client, agency, hanne):
    return Entra(client, agency)


@pytest.fixture
def others(client, other):
    return Entra(client, other)
