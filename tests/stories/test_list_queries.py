"""Does the editors' list of stories cost the same however many there are?"""

import pytest

from tests.factories.agencies import AgencyFactory, portal_editor
from tests.factories.stories import story
from tests.queries import cost

pytestmark = pytest.mark.django_db
ADDRESS = "/admin/historier/"
BUDGET = 34


def test_many_stories_cost_no_more_than_two(client, portal_tree):
    client.force_login(portal_editor())
    agencies = {"host_agency": AgencyFactory(), "home_agency": AgencyFactory()}
    told = [story(f"Historie {number}", **agencies) for number in range(2)]
    two = cost(client, ADDRESS)
    told += [story(f"Historie {number}", **agencies) for number in range(2, 12)]
    assert cost(client, ADDRESS) == two <= BUDGET
    shown = client.get(ADDRESS).content.decode()
    for one in told:
        assert f'href="/admin/pages/{one.pk}/edit/"' in shown and f'"/admin/pages/{one.pk}/history/"' in shown


def test_what_is_translated_is_found_on_the_page_of_the_story(client, portal_tree):
    client.force_login(portal_editor())
    one = story()
    way = f"/admin/localize/submit/page/{one.pk}/"
    assert way not in client.get(ADDRESS).content.decode()
    assert way in client.get(f"/admin/pages/{one.pk}/edit/").content.decode()
