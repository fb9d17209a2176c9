"""My page and the overviews cost the same number of questions for six of everything after the search as for two."""

import pytest
from django.urls import reverse

from listings.agreements.models import Agreement, Signatory
from listings.agreements.status import Party, Status
from listings.applications.status import Stage
from tests.factories.agencies import AgencyFactory, administrator, employee, manager, portal_administrator, publisher
from tests.factories.applications import interest_in
from tests.factories.approvals import asked
from tests.factories.evaluations import opened_without_interest
from tests.factories.exchanges import running
from tests.factories.postings import published_posting
from tests.queries import cost

pytestmark = pytest.mark.usefixtures("portal_tree")
BUDGET = 46


@pytest.fixture
def people(db):
    """Of two agencies: those who speak for the one and answer for it, and the one who goes from the other."""
    host, home = AgencyFactory(short="Vertskapet"), AgencyFactory(short="Hjemmet")
    staff = {"publisher": publisher(host), "administrator": administrator(host), "manager": manager(home)}
    return staff | {"person": employee(home), "owner": portal_administrator(), "host": host, "home": home}


def more_of_everything(people):
    host, home, kari = people["host"], people["home"], people["person"]
    posting = published_posting(host, by=people["publisher"])
    interest_in(Stage.ACCEPTED, posting, employee(home)), interest_in(Stage.RECEIVED, posting, kari)
    asked(posting, kari, address=people["manager"].email)
    running(home, host, person=kari)
    writing = running(home, host, person=kari)
    Agreement.objects.filter(pk=writing.pk).update(status=Status.TO_SIGN)
    evaluated = opened_without_interest(kari, home, host).agreement
    for agreement in (writing, evaluated):
        Signatory.objects.create(
            agreement=agreement, party=Party.SENDING, person=people["manager"], authority="Instruks"
        )


PAGES = [(who, "home:my_page") for who in ("publisher", "administrator", "manager", "person", "owner")]
PAGES += [("owner", "home:overview"), ("administrator", "home:agency_overview"), ("owner", "agencies:close")]


@pytest.mark.parametrize(("who", "page"), PAGES)
def test_six_of_each_cost_no_more_than_two(client, people, who, page):
    client.force_login(people[who])
    address = reverse(page, args=[people["host"].slug] if page.endswith(("agency_overview", "close")) else [])
    costs = []
    for number in (3, 4):
        for _one in range(number):
            more_of_everything(people)
        costs.append(cost(client, address))
    assert costs[1] <= costs[0] <= BUDGET
