"""A person who looks for something, and an agency that has it."""

import pytest

from portal.foundation.message_kinds import Rhythm
from search.criteria import Criteria
from search.saved import actions
from search.saved.limits import in_half_a_year
from search.saved.looking import look_for_news
from search.saved.reading import query_of
from tests.factories.agencies import AgencyFactory, employee
from tests.factories.search import findable_posting


@pytest.fixture
def agency(portal_tree):
    return AgencyFactory(name_nb="Kartverket", short="Kartverket")


@pytest.fixture
def kari(portal_tree):
    return employee(AgencyFactory(), name="Kari Nordmann")


@pytest.fixture
def visit(client, kari):
    client.force_login(kari)
    return client


def words(response):
    return " ".join(response.content.decode().split())


@pytest.fixture
def save(kari):
    """`save("arkiv", slag={"need"})` saves a search of Kari's, mailed at once."""

    def saved(text="", rhythm=Rhythm.AT_ONCE, by=kari, name="Søket mitt", **chosen):
        query = query_of(Criteria(text, chosen))
        return actions.save_search(query=query, by=by, name=name, rhythm=rhythm, ends_on=in_half_a_year())[0]

    return saved


@pytest.fixture
def arrive(agency):
    """A posting that comes out now, held against the searches. Gives the posting and the number of news."""

    def arrives(**words):
        posting = findable_posting(words.pop("at", agency), **words)
        return posting, look_for_news()

    return arrives
