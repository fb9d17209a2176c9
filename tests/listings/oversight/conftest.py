"""One portal administrator and one agency that she has nothing to do with."""

import pytest

from tests.factories.agencies import AgencyFactory, portal_administrator


@pytest.fixture
def owner():
    return portal_administrator(name="Tuva Eier")


@pytest.fixture
def agency():
    return AgencyFactory(name_nb="Kystetaten", short="Kyst")
