"""Liv from Kystverket, for whom Per speaks, has been with DFØ, for whom Solfrid does; it is over."""

import pytest

from tests.factories.evaluations import evaluation


@pytest.fixture
def opened(db):
    return evaluation()


@pytest.fixture
def see(client):
    """`see(person, address)`: the page as text."""

    def seen(person, address):
        client.force_login(person)
        return client.get(address, follow=True).content.decode()

    return seen
