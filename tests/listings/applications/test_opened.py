"""What does the portal's owner read while an agency is open, is it kept and told, and when is it over?"""

import pytest
import time_machine
from django.urls import reverse

from listings.oversight.actions import close_opening
from listings.oversight.models import Reading
from portal.privacy.held.tables import tables_of
from portal.privacy.models import AuditEntry
from tests.factories.agencies import portal_administrator
from tests.factories.applications import MESSAGE, sent_interest
from tests.factories.opened_case import NOTE, Case
from tests.factories.postings import published_posting
from tests.queries import cost

pytestmark = pytest.mark.django_db
BUDGET = 45


@pytest.fixture
def case(client):
    return Case(client)


def answers(client, case):
    return {client.get(address).status_code for address in case.pages.values()}


def test_she_reads_all_that_the_agency_has_with_why_on_top(client, case):
    pages = {name: client.get(address) for name, address in case.pages.items()}
    for page in pages.values():
        assert "Du ser dette fordi" in page.content.decode() and "no-store" in page["Cache-Control"]
    one = pages["candidates.one"].content.decode()
    assert all(words in one for words in ("Ingrid Solheim", MESSAGE, NOTE, "Pål Leser", "Kyst", "Mottatt"))
    assert case.application.person.email not in one
    assert "Losassistent" in pages["candidates.postings"].content.decode()


def test_there_is_nothing_to_press(client, case):
    for address in case.pages.values():
        main = client.get(address).content.decode().partition("<main")[2].partition("</main>")[0]
        assert main and "<form" not in main and "<button" not in main and ".xlsx" not in main


def test_each_showing_is_kept_and_recorded(client, case):
    for address in case.pages.values():
        client.get(address)
    client.get(case.pages["candidates.one"])
    assert sorted(Reading.objects.values_list("page", flat=True)) == sorted([*case.pages, "candidates.one"])
    entries = AuditEntry.objects.filter(event="oversight.read", by=case.owner).order_by("pk")
    assert [entry.model for entry in entries[:3]] == [
        "agencies.Agency",
        "postings.PostingPage",
        "applications.Application",
    ]
    assert {entry.facts["reason"] for entry in entries} == {"complaint"}
    assert {entry.facts["opening"] for entry in entries} == {str(case.opening.public_id)}


def test_the_candidate_sees_who_read_and_why(client, case):
    client.get(case.pages["candidates.table"])
    client.get(case.pages["candidates.one"])
    table = next(table for table in tables_of(case.application.person) if table.code == "oversight.Seen")
    assert [len(table), "Tuva Eier" in str(table.rows), "En klage" in str(table.rows)] == [2, True, True]
    client.force_login(case.application.person)
    own = client.get(case.application.get_absolute_url()).content.decode()
    assert "Lest av portalens eier" in own and "Tuva Eier" in own


def test_a_candidate_of_another_posting_is_told_nothing(client, case):
    other = sent_interest(published_posting(case.agency, by=case.publisher))
    client.get(case.pages["candidates.table"])
    client.force_login(other.person)
    assert "Lest av portalens eier" not in client.get(other.get_absolute_url()).content.decode()


WAYS = {
    "the time is out": lambda case: None,
    "it is ended": lambda case: close_opening(opening=case.opening, by=portal_administrator()),
    "she is a party": lambda case: case.owner.memberships.create(agency=case.agency),
    "the role is gone": lambda case: case.owner.portal_roles.all().delete(),
    "the account is shut": lambda case: type(case.owner).objects.filter(pk=case.owner.pk).update(is_active=False),
}


@pytest.mark.parametrize("way", WAYS)
def test_after_it_is_over_nothing_opens(client, case, way):
    assert answers(client, case) == {200}
    WAYS[way](case)
    read = Reading.objects.count()
    moment = case.opening.until if way == "the time is out" else case.opening.opened_at
    with time_machine.travel(moment, tick=False):
        assert answers(client, case) <= {302, 403, 404}
    assert Reading.objects.count() == read


def test_she_is_led_to_the_opening_that_is_over(client, case):
    close_opening(opening=case.opening, by=case.owner)
    page = client.get(case.pages["candidates.one"], follow=True)
    assert page.redirect_chain[-1][0] == case.opening.get_absolute_url()
    assert "ikke åpen for deg nå" in page.content.decode()


def test_without_the_second_factor_nothing_opens(client, case, settings):
    settings.PORTAL_SECOND_FACTOR = True
    assert all(client.get(address).url.startswith("/konto/innlogging/") for address in case.pages.values())
    assert not Reading.objects.exists()


def test_it_opens_nothing_to_others_and_nothing_of_others(client, case):
    elsewhere = sent_interest(published_posting())
    assert client.get(reverse("applications:opened_candidate", args=[elsewhere.public_id])).status_code == 404
    for person in (portal_administrator(), case.publisher, case.application.person):
        client.force_login(person)
        assert answers(client, case) <= {403, 404}


def test_who_is_read_without_a_name_has_none_here(client, case):
    type(case.agency).objects.filter(pk=case.agency.pk).update(hides_names_first=True)
    for address in case.pages.values():
        assert "Ingrid Solheim" not in client.get(address).content.decode()


def test_pages_cost_the_same_however_many(client, case):
    few = [cost(client, address) for address in case.pages.values()]
    for _ in range(4):
        sent_interest(case.posting)
        sent_interest(published_posting(case.agency, by=case.publisher))
    assert [cost(client, address) for address in case.pages.values()] == few
    assert max(few) <= BUDGET, few
