"""A portal in which nobody has asked in this hour, and the one who answers."""

import pytest

from tests.factories.agencies import page_tree, portal_administrator


@pytest.fixture(autouse=True)
def tree():
    """And nobody has asked in this hour."""
    page_tree()


@pytest.fixture
def owner():
    return portal_administrator()


@pytest.fixture
def at(client, owner):
    client.force_login(owner)
    return client
