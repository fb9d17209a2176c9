import pytest

from tests.factories.agencies import AgencyFactory, publisher

from .desk import Writer


@pytest.fixture
def writer(client, db):
    """A publisher of DFØ, at her desk."""
    return Writer(client, publisher(AgencyFactory(short="DFØ")))
