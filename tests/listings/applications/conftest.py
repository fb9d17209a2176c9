"""The contact person of DFØ, signed in."""

import pytest

from tests.factories.agencies import AgencyFactory, publisher


@pytest.fixture
def marte(client):
    person = publisher(AgencyFactory(short="DFØ"), name="Marte Lien")
    client.force_login(person)
    return person
