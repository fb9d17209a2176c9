"""The agency is told on screen whenever it is its turn, and may reach whom it has asked to a talk."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from listings.applications.models import Application
from listings.applications.status import Stage
from listings.postings.models import PostingPage
from tests.factories.agencies import AgencyFactory, employee, publisher
from tests.factories.applications import interest_in, sent_interest
from tests.factories.postings import published_posting

pytestmark = pytest.mark.django_db
EMAIL = "ingrid.solheim@example.no"


@pytest.fixture
def posting(client):
    marte = publisher(AgencyFactory(short="DFØ"), name="Marte Lien")
    client.force_login(marte)
    return published_posting(marte.memberships.get().agency, by=marte, title="Hospiter hos oss")


@pytest.fixture
def ingrid():
    return employee(name="Ingrid Solheim", email=EMAIL)


def page(client, name, *args):
    return client.get(reverse(name, args=args)).content.decode()


@pytest.mark.parametrize(
    ("stage", "is_told"),
    [
        (Stage.RECEIVED, True),
        (Stage.ASSESSING, True),
        (Stage.INTERVIEW, True),
        (Stage.OFFERED, False),
        (Stage.ACCEPTED, True),
        (Stage.DECLINED, False),
        (Stage.NOT_SELECTED, False),
        (Stage.WITHDRAWN, False),
    ],
)
def test_my_page_lists_every_case_that_waits_for_the_agency(client, posting, stage, is_told):
    interest_in(stage, posting)
    assert ("Venter på dere" in page(client, "home:my_page")) is is_told


def test_a_yes_is_told_by_name_until_the_posting_is_given(client, posting, ingrid):
    case = interest_in(Stage.ACCEPTED, posting, ingrid)
    shown = page(client, "home:my_page")
    assert "Ingrid Solheim har takket ja" in shown and f"/kandidat/{case.public_id}/" in shown
    PostingPage.objects.filter(pk=posting.pk).update(status="assigned")
    assert "har takket ja" not in page(client, "home:my_page")


def test_anothers_yes_is_not_told(client, posting):
    interest_in(Stage.ACCEPTED, published_posting(title="En annens"))
    assert "En annens" not in page(client, "home:my_page")


def test_the_table_opens_where_somebody_stands(client, posting, ingrid):
    interest_in(Stage.ACCEPTED, posting, ingrid)
    assert "Ingrid Solheim" in page(client, "applications:candidates", posting.pk)
    asked = client.get(reverse("applications:candidates", args=[posting.pk]) + "?steg=nye").content.decode()
    assert "Ingrid Solheim" not in asked


def test_when_all_places_are_taken_marking_it_as_given_is_near(client, posting):
    PostingPage.objects.filter(pk=posting.pk).update(places=2)
    places = [("applications:candidates", posting.pk), ("postings:list",)]
    way = reverse("postings:move", args=[posting.pk, "tildel"])
    interest_in(Stage.ACCEPTED, posting)
    assert not any(way in page(client, *place) for place in places)
    interest_in(Stage.ACCEPTED, posting)
    assert all(way in page(client, *place) for place in places)
    client.post(way)
    assert not any(way in page(client, *place) for place in places)


@pytest.mark.parametrize("stage", Stage)
def test_the_address_is_shown_while_the_agency_needs_it(client, posting, ingrid, stage):
    case = interest_in(stage, posting, ingrid)
    is_needed = stage in {Stage.INTERVIEW, Stage.OFFERED, Stage.ACCEPTED}
    assert (EMAIL in page(client, "applications:candidate", case.public_id)) is is_needed


def test_the_person_is_told_when_the_agency_gets_her_address_and_whom_to_ask(client, posting, ingrid):
    client.force_login(ingrid)
    assert "invitert til samtale, får de også e-postadressen din" in page(client, "applications:send", posting.pk)
    case = sent_interest(posting, ingrid)
    shown = page(client, "applications:case", case.public_id)
    assert "når de inviterer deg til samtale" in shown
    assert posting.contact_email in shown and posting.contact_name in shown
    type(case).objects.update(status=Stage.INTERVIEW)
    assert f"DFØ ser e-postadressen din, {EMAIL}" in page(client, "applications:case", case.public_id)


def test_a_posting_that_is_gone_shows_no_contact(client, posting, ingrid):
    case = sent_interest(posting, ingrid)
    PostingPage.objects.filter(pk=posting.pk).update(status="withdrawn", live=False)
    client.force_login(ingrid)
    assert posting.contact_email not in page(client, "applications:case", case.public_id)


def test_of_many_postings_those_that_have_waited_longest_are_named(client, posting):
    agency, marte = posting.agency, posting.created_by
    others = [published_posting(agency, by=marte, title=f"Nummer {number:02}") for number in range(11)]
    now = timezone.now()
    for days, one in enumerate([*others, posting]):
        case = sent_interest(one)
        Application.objects.filter(pk=case.pk).update(changed_at=now - timedelta(days=days))
    shown = client.get(reverse("home:my_page"))
    part = shown.content.decode().partition("Venter på dere")[2]
    order = [part.index(title) for title in ("Hospiter hos oss", "Nummer 10", "Nummer 02")]
    assert order == sorted(order) and "Nummer 01" not in part and "Flere utlysninger der noen venter" in part
