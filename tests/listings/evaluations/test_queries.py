"""Lists of evaluations cost the same number of questions for six as for two."""

import pytest
from django.urls import reverse

from listings.agreements.models import Signatory
from listings.agreements.status import Party
from listings.evaluations.models import Evaluation, Reply
from listings.evaluations.status import Status
from portal.foundation.clock import oslo_today
from tests.factories.agencies import AgencyFactory, employee, publisher
from tests.factories.evaluations import MONTHS, opened_without_interest
from tests.queries import cost

pytestmark = pytest.mark.django_db
BUDGET = 30


def cost_of(client, address, more):
    costs = []
    for number in (2, 4):
        for _place in range(number):
            more()
        costs.append(cost(client, address))
    return costs


def opened(host, *, person=None, signs=None):
    home = AgencyFactory()
    made = opened_without_interest(person or employee(home), home, host)
    for party, chosen in ((Party.SENDING, employee(home)), (Party.RECEIVING, signs or employee(host))):
        Signatory.objects.create(agreement=made.agreement, party=party, person=chosen, authority="Instruks")
    return made


@pytest.mark.parametrize("tab", ["", "frist", "svart"])
def test_the_agencys(client, tab):
    host = AgencyFactory()
    client.force_login(publisher(host))

    def more():
        opened(host)
        Reply.objects.update(status=Status.GIVEN if tab == "svart" else Status.WAITING)
        Evaluation.objects.update(due=oslo_today() - MONTHS if tab == "frist" else oslo_today())

    few, many = cost_of(client, f"{reverse('evaluations:of_agency', args=[host.slug])}?vis={tab}", more)
    assert few == many <= BUDGET


def test_ones_own_and_those_one_signed(client):
    host = AgencyFactory()
    for role in ("person", "signs"):
        client.force_login(person := employee(host if role == "signs" else None))
        few, many = cost_of(
            client, reverse("evaluations:mine"), lambda role=role, who=person: opened(host, **{role: who})
        )
        assert few == many <= BUDGET
