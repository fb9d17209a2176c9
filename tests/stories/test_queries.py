"""A story costs the same few questions for everybody who may read it, however much is told; so do lists."""

import pytest

from stories.status import Stage
from tests.factories.agencies import AgencyFactory, employee, portal_editor
from tests.factories.postings import published_posting
from tests.factories.stories import story
from tests.factories.told import experience
from tests.factories.vocabulary import CompetenceFactory, ThemeFactory
from tests.house.world import PEOPLE, World
from tests.queries import cost

pytestmark = pytest.mark.django_db
BUDGET = 36


def told(number):
    """Told with that many facts and paragraphs, hung on that many words, between two agencies, from an open posting."""
    facts = ("facts", {"items": [{"label": "Varighet", "value": "tre uker"}] * number})
    page = story(
        f"Historie med {number}",
        themes=[ThemeFactory() for _ in range(number)],
        body=[("paragraph", "<p>Først.</p>"), facts] * number,
        home_agency=AgencyFactory(),
        host_agency=AgencyFactory(),
        posting=published_posting(),
    )
    page.competences = [CompetenceFactory() for _ in range(number)]
    page.save_revision().publish()
    return page


@pytest.mark.parametrize("name", PEOPLE)
def test_a_long_story_costs_no_more_than_a_short_one(client, portal_tree, name):
    short, long = told(1), told(9)
    if person := getattr(World(), name):
        client.force_login(person)
    assert cost(client, short.url) == cost(client, long.url) <= BUDGET


def test_the_desk_and_the_own_list_cost_the_same_however_much_is_told(client, portal_tree):
    author, editor = employee(), portal_editor()
    costs = {}
    for number in (1, 5):
        for _more in range(number):
            experience(author, stage=Stage.SENT)
        for person, address in ((editor, "/redaksjon/fortalt/"), (author, "/fortell/"), (author, "/samtykke/")):
            client.force_login(person)
            costs.setdefault(address, []).append(cost(client, address))
    assert all(first == last for first, last in costs.values()), costs
