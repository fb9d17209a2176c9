"""Is a ministry told in January that the report of its area is ready, and no longer when it heads none?"""

from datetime import date

import pytest
from django.core import mail
from django.urls import reverse

from home.insight.telling import tell_readers
from listings.agencies.models import Agency
from portal.access.roles import PortalRole, Role
from portal.notifications.delivery import deliver_waiting
from portal.notifications.models import Message
from tests.factories.agencies import (
    AgencyFactory,
    administrator,
    holder,
    member,
    publisher,
)

from .night import night

pytestmark = pytest.mark.usefixtures("portal_tree")
JANUARY = date(2027, 1, 4)
AREA, OF_AREA = "area_yearly_report", "Årsrapporten for departementsområdet er klar"


def told():
    return sorted(Message.objects.filter(kind=AREA).values_list("person", flat=True))


IN_MINISTRY = {
    "its administrator": (lambda places: administrator(places["first"]), True),
    "its report reader": (lambda places: member(places["first"], Role.REPORT_READER), True),
    "its publisher": (lambda places: publisher(places["first"]), False),
    "the administrator of an agency under it": (lambda places: administrator(places["large"]), False),
    "the administrator of a ministry whose area is not shown": (lambda places: administrator(places["third"]), False),
    "the portal's report reader": (lambda places: holder(PortalRole.REPORT_READER), False),
}


def test_the_ministry_is_told_of_the_report_of_its_area_once(client, places):
    places["third"] = AgencyFactory(kind="departement", ministry=None)
    AgencyFactory(ministry=places["third"])
    people = {who: make(places) for who, (make, _is_told) in IN_MINISTRY.items()}
    night(date(2027, 1, 2))
    assert tell_readers(JANUARY) == tell_readers(date(2027, 1, 20))
    expected = {who: is_told for who, (_make, is_told) in IN_MINISTRY.items()}
    assert {who: person.pk in told() for who, person in people.items()} == expected and len(told()) == 2
    for who, is_told in expected.items():
        client.force_login(people[who])
        assert (OF_AREA in client.get(reverse("notices:preferences")).content.decode()) == is_told, who


def test_the_mail_leads_to_the_report_of_the_area_while_the_ministry_heads_it(client, places):
    first, reader = places["first"], member(places["first"], Role.REPORT_READER, language="nb")
    night(date(2027, 1, 2))
    tell_readers(JANUARY)
    deliver_waiting()
    [letter] = mail.outbox
    address = reverse("insight:sector_report", args=[first.slug, 2026])
    assert letter.subject == f"Rapporten for {first.name} og virksomhetene under i 2026 er klar"
    assert address in letter.body and letter.to == [reader.email]
    client.force_login(reader)
    assert client.get(address).status_code == 200
    Message.objects.all().delete(), mail.outbox.clear()
    tell_readers(JANUARY)
    Agency.objects.filter(pk=first.pk).update(ministry=places["second"])
    deliver_waiting()
    assert told() == [reader.pk] and mail.outbox == []
