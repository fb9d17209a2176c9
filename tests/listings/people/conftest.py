"""An agency with an administrator, and somebody in each state."""

import pytest

from tests.factories.agencies import AgencyFactory, administrator, page_tree


@pytest.fixture(autouse=True)
def tree(db):
    page_tree()


@pytest.fixture
def dfo():
    return AgencyFactory(short="DFØ", domains=["dfo.no"])


@pytest.fixture
def by(dfo):
    return administrator(dfo, name="Ada Admin", email="ada@dfo.no")


@pytest.fixture
def at(client, by):
    client.force_login(by)
    return client
