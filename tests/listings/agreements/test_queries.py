"""Lists of agreements cost the same number of questions for six as for two, in every tab."""

import pytest
from django.urls import reverse

from listings.agreements.models import Amendment, Signatory
from listings.agreements.status import AGENCIES, Party, Status
from tests.factories.agencies import AgencyFactory, employee, publisher
from tests.factories.exchanges import running
from tests.queries import cost

pytestmark = pytest.mark.django_db
BUDGET = 30
TABS = {"": (Status.DRAFT, Status.REVIEW, Status.TO_SIGN), "gjelder": (Status.IN_FORCE,)}
TABS |= {"ferdig": (Status.COMPLETED, Status.EVALUATED), "stoppet": (Status.CANCELLED, Status.DECLINED)}
TABS |= {"arkiv": (Status.COMPLETED, Status.CANCELLED)}


def agreement(host, status, *, person=None, signs=None):
    """Between agencies of its own, with a change that waits and somebody chosen on each side."""
    made = running(receiving=host, person=person)
    terms = made.current.terms
    version = made.versions.create(number=2, terms=terms)
    Amendment.objects.create(agreement=made, status="to_sign", side=Party.RECEIVING, terms=terms, version=version)
    for party in AGENCIES:
        is_signer = signs is not None and party == Party.RECEIVING
        chosen = signs if is_signer else employee(made.agency_on(party))
        Signatory.objects.create(agreement=made, party=party, person=chosen, authority="Instruks")
    type(made).objects.filter(pk=made.pk).update(status=status)


def two_and_six(client, address, more):
    """How many questions with two more rows, and with four more than that."""
    costs = []
    for number in (2, 4):
        for place in range(number):
            more(place)
        costs.append(cost(client, address))
    return costs


@pytest.mark.parametrize("tab", TABS)
def test_the_agencys(client, tab):
    host, states = AgencyFactory(), TABS[tab]
    client.force_login(publisher(host))
    address = f"{reverse('agreements:of_agency', args=[host.slug])}?vis={tab}"
    few, many = two_and_six(client, address, lambda place: agreement(host, states[place % len(states)]))
    assert few == many <= BUDGET


def test_ones_own_and_those_one_is_to_sign(client):
    home, host = AgencyFactory(), AgencyFactory()
    for person, role in ((employee(home), "person"), (employee(host), "signs")):
        client.force_login(person)
        more = {role: person}
        few, many = two_and_six(
            client, reverse("agreements:mine"), lambda _place, more=more: agreement(host, Status.IN_FORCE, **more)
        )
        assert few == many <= BUDGET
