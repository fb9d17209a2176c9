"""Does the list of what was looked for in vain cost the same however much was?"""

import pytest

from tests.factories.agencies import portal_editor
from tests.queries import cost

from .test_pages import ADDRESS, OFTEN, sought

pytestmark = pytest.mark.django_db
BUDGET = 14


def test_a_whole_page_costs_no_more_than_one_row(client, portal_tree):
    client.force_login(portal_editor())
    sought("drone 0", *OFTEN)
    one = cost(client, ADDRESS)
    for number in range(1, 60):
        sought(f"drone {number}", *OFTEN)
    assert client.get(ADDRESS).content.decode().count("drone ") >= 50
    assert cost(client, ADDRESS) == one <= BUDGET
