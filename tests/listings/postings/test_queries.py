"""The guided form asks the database the same few questions, whatever a posting and the lists to choose from hold."""

import pytest

from listings.postings.choices import Audience
from tests.factories.agencies import AgencyFactory, administrator, publisher
from tests.factories.postings import draft_posting
from tests.factories.vocabulary import CompetenceFactory, MunicipalityFactory, QualityFactory, ThemeFactory
from tests.queries import cost

pytestmark = pytest.mark.django_db
BUDGET = {"behov": 62, "kompetanse": 70, "rammer": 70, "se-over": 50, "forhandsvis": 48}
REFUSED = 90


def holding(number, agency):
    """A draft with that many of everything."""
    words = {"themes": [ThemeFactory() for _ in range(number)], "qualities": [QualityFactory() for _ in range(number)]}
    others, skills = [AgencyFactory() for _ in range(number)], [CompetenceFactory() for _ in range(number)]
    for place in range(number):
        MunicipalityFactory(code=f"99{place:02}", name=f"Sted {place}")
    return draft_posting(agency, wanted=skills, chosen=others, visibility=Audience.CHOSEN, **words)


@pytest.mark.parametrize("role", [publisher, administrator])
@pytest.mark.parametrize("step", BUDGET)
def test_much_costs_no_more_than_little(client, role, step):
    agency = AgencyFactory(second_pair_of_eyes=True)
    little, much = holding(1, agency), holding(8, agency)
    client.force_login(role(agency))
    few, many = (cost(client, f"/lys-ut/{posting.pk}/{step}/") for posting in (little, much))
    assert few == many <= BUDGET[step]


def test_an_answer_that_is_refused_costs_little_more_than_the_step(client):
    posting = holding(8, AgencyFactory())
    client.force_login(publisher(posting.agency))
    assert cost(client, f"/lys-ut/{posting.pk}/kompetanse/", {"add_wanted": "finnes ikke"}) <= REFUSED
