"""Whoever reads a candidate leaves a trace, and reads no more than the candidate chose to send."""

import pytest
from django.urls import reverse

from listings.applications import actions
from portal.privacy.models import AuditEntry
from tests.factories.agencies import employee, publisher
from tests.factories.applications import sent_interest
from tests.factories.postings import published_posting
from tests.factories.profiles import ProfileFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def marte(client):
    person = publisher(name="Marte Lien")
    client.force_login(person)
    return person


@pytest.fixture
def application(marte):
    return sent_interest(published_posting(marte.memberships.get().agency, by=marte), employee(name="Ingrid Solheim"))


@pytest.fixture
def address(application):
    return reverse("applications:candidate", args=[application.public_id])


def readings():
    return AuditEntry.objects.filter(event="application.read")


def test_each_reading_of_a_candidate_is_kept(client, marte, application, address):
    for _ in range(2):
        client.get(address)
    assert [(entry.by, entry.object_id) for entry in readings()] == [(marte, str(application.pk))] * 2
    assert {entry.agency for entry in readings()} == {str(application.posting.agency.public_id)}
    assert not any(entry.facts for entry in readings())


def test_a_note_that_is_refused_shows_the_candidate_again(client, address):
    client.post(address, {"note": "01019012345"})
    assert readings().count() == 1


def test_neither_the_table_nor_the_person_nor_a_closed_door_is_a_reading(client, application, address):
    client.get(reverse("applications:candidates", args=[application.posting_id]))
    client.get(reverse("applications:candidate", args=[application.public_id]) + "samtale/")
    for person in (application.person, publisher(), employee(application.posting.agency)):
        client.force_login(person)
        client.get(address)
        client.get(application.get_absolute_url())
    assert not readings().exists()


def test_the_page_shows_only_what_was_sent(client, application, address):
    ProfileFactory(user=application.person, about="Skrevet senere.", manager_name="Bo Leder")
    sent_interest(published_posting(title="En helt annen utlysning"), application.person)
    shown = client.get(address).content.decode()
    for secret in (application.person.email, "Skrevet senere.", "Bo Leder", "En helt annen utlysning"):
        assert secret not in shown


def test_after_withdrawal_nothing_of_it_reaches_the_page(client, application, address):
    actions.withdraw_interest(application=application, by=application.person)
    response = client.get(address)
    for secret in (application.message, application.snapshot["unit"]):
        assert secret not in response.content.decode()
    assert not {"criteria", "beyond", "terms"} & set(response.context_data)
