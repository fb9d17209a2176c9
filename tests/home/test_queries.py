"""The front page costs the same few questions for everybody, whatever lies below it."""

import pytest

from tests.factories.agencies import AgencyFactory
from tests.factories.stories import story
from tests.house.world import PEOPLE, World
from tests.queries import cost

pytestmark = pytest.mark.django_db
BUDGET = 36


def lifted(number):
    for _ in range(number):
        story(f"Løftet fram {AgencyFactory().slug}", is_featured=True, home_agency=AgencyFactory())


@pytest.mark.parametrize("name", PEOPLE)
def test_the_front_page_costs_the_same_for_few_and_many_stories(client, portal_tree, name):
    if person := getattr(World(), name):
        client.force_login(person)
    lifted(1)
    few = cost(client, "/")
    lifted(9)
    assert few == cost(client, "/") <= BUDGET
