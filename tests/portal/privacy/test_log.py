"""Does the log tell a portal administrator, in words, what was done, and who looked?"""

import pytest
from django.urls import reverse

from portal.access.roles import PortalRole
from portal.foundation.audit import GROUPS, SENTENCES, record
from portal.privacy.chain.linking import link_all
from portal.privacy.models import AuditEntry, Proof
from tests.factories.agencies import AgencyFactory, UserFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def tuva(client):
    person = UserFactory(name="Tuva Berg")
    person.portal_roles.create(role=PortalRole.ADMINISTRATOR)
    client.force_login(person)
    return person


def page(client, **query):
    return client.get(reverse("privacy:log"), query).content.decode()


def test_it_says_what_was_done_by_whom_and_where(client, tuva):
    agency, kari = AgencyFactory(name_nb="Etat Kyst"), UserFactory(name="Kari Nes")
    record(agency, "agency.suspended", by=kari, agency=str(agency.public_id))
    html = page(client, hendelse="agency.suspended")
    assert "Stengte en virksomhet ute" in html and "Kari Nes" in html and "Etat Kyst" in html


def test_it_can_be_narrowed_to_an_agency_and_a_day(client, tuva):
    one, two = AgencyFactory(), AgencyFactory()
    for agency, name in ((one, "Kari Nes"), (two, "Ola Ruud")):
        record(agency, "agency.suspended", by=UserFactory(name=name), agency=str(agency.public_id))
    html = page(client, virksomhet=str(one.public_id))
    assert "Kari Nes" in html and "Ola Ruud" not in html
    assert "Ingen hendelser" in page(client, dag="2001-01-01")


@pytest.mark.parametrize("query", [{"dag": "i går"}, {"dag": "9999-99-99"}, {"side": "x"}, {"virksomhet": "\0"}])
def test_what_cannot_be_read_is_no_failure(client, tuva, query):
    assert client.get(reverse("privacy:log"), query).status_code == 200


def test_a_day_that_is_none_is_said_beside_the_field(client, tuva):
    assert "dag_error" in page(client, dag="i går")


def test_whoever_reads_the_log_stands_in_it_once_a_day(client, tuva):
    page(client), page(client)
    assert AuditEntry.objects.filter(event="audit_log.read", by=tuva).count() == 1


def test_a_person_who_is_gone_is_no_name(client, tuva):
    kari = UserFactory(name="Kari Nes")
    record(kari, "person.let_in_again", by=kari)
    link_all()
    kari.delete()
    html = page(client, hendelse="person.let_in_again")
    assert "En som ikke er med lenger" in html and "Kari Nes" not in html


def test_a_check_by_hand_is_kept(client, tuva):
    response = client.post(reverse("privacy:check"), follow=True)
    assert "Loggen er hel" in response.content.decode() and Proof.objects.filter(rule="audit.verified").count() == 1


def test_a_check_that_finds_something_says_what_to_do(client, tuva):
    record(tuva, "person.tested", by=tuva)
    link_all()
    AuditEntry.objects.all()._raw_delete("default")
    html = client.post(reverse("privacy:check")).content.decode()
    assert "Loggen er endret" in html and "Si fra til den som har ansvar" in html


def test_an_event_stands_in_one_group():
    grouped = [event for events in GROUPS.values() for event in events]
    assert sorted(grouped) == sorted(SENTENCES)
