"""What may a browser keep of what a person has seen, so that Back keeps her words, and shows nobody else hers?"""

import pytest
from django.urls import reverse

from tests.factories.agencies import employee, publisher
from tests.factories.applications import sent_interest
from tests.factories.postings import published_posting

pytestmark = pytest.mark.django_db


def kept(response):
    return {word.strip() for word in response.headers.get("Cache-Control", "").split(",")} - {""}


@pytest.fixture
def case(db):
    posting = published_posting()
    return sent_interest(posting, employee())


@pytest.fixture
def handler(client, case):
    client.force_login(publisher(case.posting.agency))
    return client


@pytest.mark.parametrize("address", ["/min-side/", "/finn/", "/virksomheter/", "/", "/sprak/", "/finnes-ikke/"])
def test_a_page_for_somebody_is_asked_for_again_and_kept_by_nobody_between(handler, portal_tree, address):
    assert kept(handler.get(address)) == {"private", "no-cache"}


def test_a_refusal_is_personal_too(client):
    client.force_login(employee())
    refused = client.get("/tilgang/")
    assert refused.status_code == 403 and kept(refused) == {"private", "no-cache"}


def test_forms_keep_what_was_written_when_one_goes_back(handler, case):
    page = handler.get(reverse("applications:move", args=[case.public_id, "vurderes"]))
    assert page.status_code == 200 and "no-store" not in kept(page)


@pytest.mark.parametrize("name", ["candidates", "people", "person"])
def test_lists_of_people_are_not_kept_at_all(handler, client, case, name):
    from tests.factories.agencies import administrator, portal_administrator

    agency = case.posting.agency
    addresses = {
        "candidates": (publisher(agency), reverse("applications:candidates", args=[case.posting.pk])),
        "people": (administrator(agency), reverse("agencies:people", args=[agency.slug])),
        "person": (portal_administrator(), reverse("access:person", args=[case.person.public_id])),
    }
    person, address = addresses[name]
    client.force_login(person)
    page = client.get(address)
    assert page.status_code == 200 and {"no-store", "private"} <= kept(page)


def test_pages_on_the_way_in_are_not_kept(client):
    assert {"no-store", "private"} <= kept(client.get("/logg-inn/"))


@pytest.mark.parametrize("address", ["/logg-ut/", "/admin/logout/"])
def test_going_out_empties_what_the_browser_has_kept(handler, address):
    assert handler.get(address).headers.get("Clear-Site-Data") is None
    assert handler.post(address).headers["Clear-Site-Data"] == '"cache"'


def test_what_is_the_same_for_everybody_is_kept(handler, case):
    from listings.agencies.sheets import own_sheet

    sheet = own_sheet(case.posting.agency)
    page = handler.get(reverse("agencies:stylesheet", args=[sheet.name, sheet.hash]))
    assert "immutable" in kept(page) and "no-cache" not in kept(page)
