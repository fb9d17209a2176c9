"""Pages about interest cost the same number of queries however many there are, and however much one of them holds."""

import pytest
from django.urls import reverse

from listings.applications.status import Stage
from tests.factories.agencies import AgencyFactory, administrator, employee, publisher
from tests.factories.applications import sent_interest
from tests.factories.postings import published_posting
from tests.factories.profiles import ProfileFactory
from tests.factories.vocabulary import CompetenceFactory
from tests.queries import cost

pytestmark = pytest.mark.django_db
BUDGET = {"candidates": 28, "candidate": 30, "mine": 22, "case": 26, "send": 28, "sent": 22}


def test_candidates(client):
    posting = published_posting()
    client.force_login(publisher(posting.agency))
    table = reverse("applications:candidates", args=[posting.pk])
    first = sent_interest(posting)
    few = cost(client, table), cost(client, reverse("applications:candidate", args=[first.public_id]))
    for _ in range(5):
        sent_interest(posting)
    many = cost(client, table), cost(client, reverse("applications:candidate", args=[first.public_id]))
    assert few == many and many[0] <= BUDGET["candidates"] and many[1] <= BUDGET["candidate"]


def with_much(posting):
    """Interest with a full profile and a long history, written by many."""
    person = employee()
    skills = {CompetenceFactory(): 3 for _ in range(12)}
    ProfileFactory(user=person, competences=skills, wants_to_learn=list(skills))
    application = sent_interest(posting, person)
    for _ in range(9):
        application.history.create(status=Stage.ASSESSING, by=publisher(posting.agency), text="Vi leser.")
    return application


@pytest.mark.parametrize("role", [publisher, administrator])
def test_one_candidate_with_much_to_show(client, role):
    posting = published_posting(wanted=[CompetenceFactory() for _ in range(8)])
    client.force_login(role(posting.agency))
    little, much = sent_interest(posting), with_much(posting)
    few, many = (
        cost(client, reverse("applications:candidate", args=[application.public_id])) for application in (little, much)
    )
    assert few <= many <= few + 2 <= BUDGET["candidate"]  # what words have become is asked once where there are any


def test_own_cases(client):
    person = employee()
    client.force_login(person)
    case = sent_interest(by=person)
    few = cost(client, reverse("applications:mine"))
    for _ in range(5):
        sent_interest(by=person)
    assert few == cost(client, reverse("applications:mine")) <= BUDGET["mine"]
    assert cost(client, case.get_absolute_url()) <= BUDGET["case"]


def test_the_receipt_and_the_case_after_a_long_way(client):
    application = with_much(published_posting(AgencyFactory()))
    client.force_login(application.person)
    assert cost(client, reverse("applications:sent", args=[application.public_id])) <= BUDGET["sent"]
    assert cost(client, application.get_absolute_url()) <= BUDGET["case"]


def test_sending(client):
    posting = published_posting()
    client.force_login(employee())
    assert cost(client, reverse("applications:send", args=[posting.pk])) <= BUDGET["send"]
