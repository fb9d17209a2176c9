"""Are those who read reports told once that the year's is ready, by a mail with no figure in it: of the whole, of their
own agency, and of the ministry area that it heads?"""

import re
from datetime import date

import pytest
from django.core import mail
from django.urls import reverse

from home.insight.models import Released
from home.insight.telling import tell_readers
from listings.agencies.models import Membership, MembershipRole
from portal.access.models import PortalRoleHolder
from portal.access.roles import Role
from portal.notifications.delivery import deliver_waiting
from portal.notifications.models import Message
from tests.factories.agencies import AgencyFactory, administrator, member, portal_administrator

from .night import SAID, made, night, put
from .readers import MAKERS, reader_of_all, report_reader

pytestmark = pytest.mark.usefixtures("portal_tree")
JANUARY = date(2027, 1, 4)


@pytest.fixture
def readers(places):
    """An administrator reads the page too, and is no report reader."""
    put(made("interest", date(2026, 11, 4), places["large"], number=9, cuts=SAID))
    portal_administrator()
    return [reader_of_all(language="nb"), reader_of_all(language="nb")]


def told(kind="yearly_report"):
    return sorted(Message.objects.filter(kind=kind).values_list("person", flat=True))


def test_they_are_told_when_the_whole_year_is_let_out_and_once(readers):
    assert tell_readers(JANUARY) == 0, "the last quarter is not let out"
    night(date(2027, 1, 2))
    Released.objects.get(measure="stories", year=2026, quarter=4).delete()
    assert tell_readers(JANUARY) == 0, "one figure is not"
    night(date(2027, 1, 3))
    assert tell_readers(JANUARY) == tell_readers(date(2027, 1, 20)) == 2
    assert told() == sorted(person.pk for person in readers)
    assert not Message.objects.filter(kind="report_ready").exists(), "the last quarter comes with the year"
    assert tell_readers(date(2027, 2, 4)) == 0


def test_the_mail_leads_to_the_report_and_says_no_figure(readers):
    night(date(2027, 1, 2))
    tell_readers(JANUARY), tell_readers(JANUARY)
    deliver_waiting()
    tell_readers(JANUARY)
    deliver_waiting()
    assert len(mail.outbox) == len(readers)
    letter = mail.outbox[0]
    assert letter.subject == "Rapporten for 2026 er klar" and not letter.attachments
    assert reverse("insight:report", args=[2026]) in letter.body
    words = re.sub(r"https?://\S+", "", letter.body)
    assert set(re.findall(r"\d+", words)) <= {"2026"}


def test_who_is_no_reader_any_more_when_it_goes_gets_nothing(readers):
    night(date(2027, 1, 2))
    tell_readers(JANUARY)
    PortalRoleHolder.objects.filter(user=readers[0]).delete()
    deliver_waiting()
    assert [letter.to for letter in mail.outbox] == [[readers[1].email]]


def test_a_portal_where_nothing_happened_has_no_report_to_tell_of(db):
    reader_of_all()
    night(date(2027, 1, 2))
    assert tell_readers(JANUARY) == 0 and told() == []


OWN, SENTENCE = "own_yearly_report", "Årsrapporten for virksomheten er klar"
TOLD = "administrator", "report reader"
BOTH = Role.ADMINISTRATOR, Role.REPORT_READER
PEOPLE = {role: (make, role in TOLD) for role, make in MAKERS.items()} | {
    "one with both roles": (lambda agency, **facts: member(agency, *BOTH, **facts), True),
    "the administrator of one where nothing happened": (lambda agency, **facts: administrator(AgencyFactory()), False),
    "the administrator of one that is shut out": (lambda agency, **facts: of_one_shut_out(), False),
}


def of_one_shut_out():
    agency = AgencyFactory(status="suspended")
    put(made("interest", date(2026, 2, 4), agency, number=9, cuts=SAID))
    return administrator(agency)


def test_an_agencys_administrators_and_report_readers_are_told_of_its_own_report_once(client, places):
    people = {who: make(places["large"], language="nb") for who, (make, _is_told) in PEOPLE.items()}
    assert tell_readers(JANUARY) == 0, "the last quarter is not let out"
    night(date(2027, 1, 2))
    assert tell_readers(JANUARY) == tell_readers(date(2027, 1, 20)) == 4, "three, and the one who reads the whole"
    expected = {who: is_told for who, (_make, is_told) in PEOPLE.items()}
    assert {who: person.pk in told(OWN) for who, person in people.items()} == expected and len(told(OWN)) == 3
    for who in (*TOLD, "publisher"):
        client.force_login(people[who])
        assert (SENTENCE in client.get(reverse("notices:preferences")).content.decode()) == expected[who]


def test_the_mail_leads_to_the_report_of_the_agency_in_place_of_that_for_december(client, places):
    large = places["large"]
    reader = report_reader(large, language="nb")
    put(made("published", date(2026, 12, 4), large, cuts=SAID))
    night(date(2027, 1, 2))
    tell_readers(JANUARY)
    deliver_waiting()
    [letter] = mail.outbox
    address = reverse("insight:agency_report", args=[large.slug, 2026])
    assert letter.subject == f"Rapporten for {large.name} i 2026 er klar" and address in letter.body
    assert f"administrator eller rapportleser for {large.name}" in letter.body
    words = re.sub(r"https?://\S+", "", letter.body).replace(large.name, "")
    assert set(re.findall(r"\d+", words)) <= {"2026"}
    client.force_login(reader)
    assert client.get(address).status_code == 200


def test_who_has_the_role_elsewhere_alone_gets_nothing_when_it_goes(places):
    person = administrator(places["large"])
    night(date(2027, 1, 2))
    tell_readers(JANUARY)
    person.memberships.get().roles.update(role=Role.PUBLISHER)
    elsewhere = Membership.objects.create(user=person, agency=AgencyFactory())
    MembershipRole.objects.create(membership=elsewhere, role=Role.ADMINISTRATOR)
    deliver_waiting()
    assert told(OWN) == [person.pk] and mail.outbox == []


def test_who_only_sends_out_has_a_report_for_its_administrator(places):
    sends = AgencyFactory()
    people = administrator(sends), report_reader(sends)
    put(made("started", date(2026, 2, 4), places["large"], other=sends, cuts=SAID))
    night(date(2027, 1, 2))
    tell_readers(JANUARY)
    assert told(OWN) == [people[0].pk]


def test_nobody_is_told_because_of_what_she_does_not_read(db):
    """A manager has answered once, and one has sent interest: that a mail comes would tell of the one, of the other it
    tells those alone who read it."""
    answered, asked = AgencyFactory(), AgencyFactory()
    put(made("approval", date(2026, 2, 4), answered, other=asked), made("interest", date(2026, 2, 4), asked, cuts=SAID))
    people = [make(agency) for agency in (answered, asked) for make in (administrator, report_reader)]
    night(date(2027, 1, 2))
    tell_readers(JANUARY)
    assert told(OWN) == [people[2].pk]
