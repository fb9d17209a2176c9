"""Pages for everybody ask the database the same few questions, however much is shared."""

import pytest

from tests.factories.agencies import publisher
from tests.factories.sharing import shared_posting, sharing_agency
from tests.factories.vocabulary import CompetenceFactory, QualityFactory, ThemeFactory
from tests.queries import cost

pytestmark = pytest.mark.django_db
BUDGET = {"/apne-utlysninger/": 40, "/apne-utlysninger/atom.xml": 12, "/sitemap.xml": 40, "/": 40, "/lys-ut/": 40}


def share_some(number):
    agency = sharing_agency()
    by = publisher(agency)
    for _ in range(number):
        words = {"themes": [ThemeFactory(), ThemeFactory()], "qualities": [QualityFactory()]}
        shared_posting(agency, by=by, wanted=[CompetenceFactory() for _ in range(3)], **words)
    return by


@pytest.mark.parametrize("address", BUDGET)
def test_much_costs_no_more_than_little(client, portal_tree, address):
    by = share_some(1)
    if address == "/lys-ut/":
        client.force_login(by)
    few = cost(client, address)
    for _ in range(3):
        share_some(1)
    assert cost(client, address) <= few <= BUDGET[address]
