"""An agency's own rooms cost the same few questions for a small agency and a large one."""

import pytest

from tests.factories.agencies import AgencyFactory, administrator, employee, manager, portal_administrator, publisher
from tests.queries import cost

pytestmark = pytest.mark.django_db
PEOPLE, LOOK, PREVIEW = 22, 20, 18


@pytest.fixture
def dfo():
    return AgencyFactory(short="DFØ")


def test_thirty_colleagues_cost_no_more_than_one(client, dfo):
    client.force_login(administrator(dfo))
    few = cost(client, "/virksomhet/dfo/folk/")
    for role in (employee, publisher, manager, administrator) * 7:
        role(dfo)
    many = cost(client, "/virksomhet/dfo/folk/")
    assert few == many <= PEOPLE


@pytest.mark.parametrize("who", [administrator, lambda agency: portal_administrator()])
def test_the_look_and_its_preview(client, dfo, who):
    client.force_login(who(dfo))
    words = {"tagline": "Ny setning", "brand_colour": "#3f4a9c", "preview": "1"}
    assert cost(client, "/virksomhet/dfo/utseende/") <= LOOK
    assert cost(client, "/virksomhet/dfo/utseende/", words) <= PREVIEW
