"""Lists, files and plans of exchanges cost the same number of questions for six as for two."""

import pytest
from django.urls import reverse

from listings.agreements.models import Agreement
from listings.agreements.status import Party
from listings.exchanges.models import ExchangePlan
from portal.foundation.clock import oslo_today
from tests.factories.agencies import AgencyFactory, administrator, employee, manager
from tests.factories.agreements import place
from tests.factories.exchanges import coming, ended, running, signs_for
from tests.factories.postings import published_posting
from tests.factories.vocabulary import CompetenceFactory
from tests.queries import cost

pytestmark = pytest.mark.django_db
BUDGET = 30


def cost_of(client, addresses, more):
    costs = []
    for number in (2, 4):
        for _place in range(number):
            more()
        costs.append([cost(client, address) for address in addresses])
    return costs


def one_of_each(agency):
    running(agency), running(receiving=agency), coming(agency), ended(receiving=agency)


def test_the_agencys_lists_and_files(client):
    agency = AgencyFactory()
    client.force_login(administrator(agency))
    list_, files = reverse("exchanges:of_agency", args=[agency.slug]), ("csv", "xlsx")
    addresses = [list_, f"{list_}?vis=kommer", f"{list_}?vis=avsluttet", f"{list_}?ar={oslo_today().year + 1}"]
    addresses += [reverse("exchanges:file", args=[agency.slug, kind]) for kind in files]
    few, many = cost_of(client, addresses, lambda: one_of_each(agency))
    assert few == many and max(many) <= BUDGET


def test_a_leaders_list_and_the_plan(client):
    agency = AgencyFactory()
    client.force_login(lars := manager(agency))
    plan = ExchangePlan.objects.create(agency=agency, year=oslo_today().year)

    def more():
        signs_for(running(receiving=agency), Party.RECEIVING, lars)
        came_of_a_posting(agency, plan)

    names = ("exchanges:of_agency", "exchanges:plan")
    few, many = cost_of(client, [reverse(name, args=[agency.slug]) for name in names], more)
    assert few == many and max(many) <= BUDGET


def came_of_a_posting(agency, plan):
    """A competence that the plan seeks and offers, and an exchange each way of a posting that asked for it."""
    word, other = CompetenceFactory(broader=CompetenceFactory()), AgencyFactory()
    for side, receiving, sending in (("sought", agency, other), ("offered", other, agency)):
        plan.lines.create(competence=word, side=side)
        application = place(posting=published_posting(receiving, wanted=[word]), manager_agreed=False)
        made = running(sending, receiving, person=application.person)
        Agreement.objects.filter(pk=made.pk).update(application=application)
    published_posting(agency, kind="offer", offered=[word])


def test_ones_own(client):
    client.force_login(kari := employee())
    home = kari.memberships.get().agency
    few, many = cost_of(
        client, [reverse("exchanges:mine")], lambda: (running(home, person=kari), ended(home, person=kari))
    )
    assert few == many and max(many) <= BUDGET
