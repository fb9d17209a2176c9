"""Lists cost the same number of queries however long they are."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from tests.factories.agencies import employee, publisher
from tests.factories.applications import sent_interest
from tests.factories.postings import published_posting

pytestmark = pytest.mark.django_db
BUDGET = {"candidates": 24, "candidate": 24, "mine": 18, "case": 22, "send": 24}


def queries(client, address):
    client.get(address)  # what is cached for the whole process is read first
    with CaptureQueriesContext(
        connection,
    ) as seen:
        assert client.get(address).status_code == 200
    return len(seen)


def test_candidates(client):
    posting = published_posting()
    client.force_login(publisher(posting.agency))
    table = reverse("applications:candidates", args=[posting.pk])
    first = sent_interest(posting)
    few = queries(client, table), queries(client, reverse("applications:candidate", args=[first.public_id]))
    for _ in range(5):
        sent_interest(posting)
    many = queries(client, table), queries(client, reverse("applications:candidate", args=[first.public_id]))
    assert few == many and many[0] <= BUDGET["candidates"] and many[1] <= BUDGET["candidate"]


def test_own_cases(client):
    person = employee()
    client.force_login(person)
    case = sent_interest(by=person)
    few = queries(client, reverse("applications:mine"))
    for _ in range(5):
        sent_interest(by=person)
    assert few == queries(client, reverse("applications:mine")) <= BUDGET["mine"]
    assert queries(client, case.get_absolute_url()) <= BUDGET["case"]


def test_sending(client):
    posting = published_posting()
    client.force_login(employee())
    assert queries(client, reverse("applications:send", args=[posting.pk])) <= BUDGET["send"]
