"""Is the choice of how soon to hear of new figures given to those who are told of them, and to nobody else?"""

from datetime import date

import pytest
from django.urls import reverse

from home.insight.telling import tell_readers
from portal.access.roles import PortalRole, Role
from portal.notifications.models import Message
from tests.factories.agencies import (
    AgencyFactory,
    administrator,
    employee,
    holder,
    member,
    portal_administrator,
    publisher,
)

from .night import FEBRUARY, SAID, made, put

pytestmark = pytest.mark.usefixtures("portal_tree")
SENTENCE = "Tallene for en måned eller et kvartal er klare"
PEOPLE = {
    "an agency's report reader": (lambda agency: member(agency, Role.REPORT_READER), True),
    "its publisher": (publisher, False),
    "its administrator": (administrator, False),
    "one of its people": (employee, False),
    "the reader of one that is shut out": (lambda agency: of_one_shut_out(), False),
    "the portal's report reader": (lambda agency: holder(PortalRole.REPORT_READER), True),
    "the portal's administrator": (lambda agency: portal_administrator(), False),
    "the portal's editor": (lambda agency: holder(PortalRole.EDITOR), False),
}


def of_one_shut_out():
    agency = AgencyFactory(status="suspended")
    put(made("interest", FEBRUARY, agency, number=9, cuts=SAID))
    return member(agency, Role.REPORT_READER)


def offered(client, person):
    client.force_login(person)
    return SENTENCE in client.get(reverse("notices:preferences")).content.decode()


def test_whoever_is_told_may_choose_and_nobody_else(client, places):
    people = {who: make(places["large"]) for who, (make, _is_told) in PEOPLE.items()}
    for day in (date(2026, 3, 4), date(2026, 4, 4)):
        tell_readers(day)
    told = set(Message.objects.filter(kind="report_ready").values_list("person", flat=True))
    expected = {who: is_told for who, (_make, is_told) in PEOPLE.items()}
    assert {who: person.pk in told for who, person in people.items()} == expected
    assert {who: offered(client, person) for who, person in people.items()} == expected
