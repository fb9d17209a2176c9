"""Is what stands no longer openly gone from the next answer, also for whoever has kept a copy?"""

import pytest

from listings.agencies.models import Agency
from listings.postings.choices import Audience
from listings.sharing import actions
from tests.factories.agencies import employee, publisher
from tests.factories.applications import sent_interest
from tests.factories.postings import draft_posting, published_posting
from tests.factories.sharing import shared_posting, sharing_agency

pytestmark = pytest.mark.django_db
LIST = "/api/v1/postings"


@pytest.fixture
def share(portal_tree):
    agency = sharing_agency(name_nb="Etat Åpen")
    by = publisher(agency, name="HEMMELIG Utlyser", email="hemmelig.utlyser@example.no")
    words = {"contact_name": "HEMMELIG Kontakt", "contact_title": "Leder", "contact_email": "hemmelig@example.no"}
    return shared_posting(agency, by=by, title="Åpen", **words)


def addresses(share):
    return [LIST, f"{LIST}/{share.address}", "/api/v1/agencies"]


def test_nothing_of_what_is_not_shared_is_told(client, share):
    by = share.shared_by
    sent_interest(share.posting, employee(name="HEMMELIG Kandidat"))
    published_posting(share.agency, by=by, title="HEMMELIG for alle som er inne")
    published_posting(share.agency, by=by, title="HEMMELIG", visibility=Audience.OWN)
    draft_posting(share.agency, by=by, title="HEMMELIG utkast")
    for address in addresses(share):
        told = client.get(address)
        whole = told.content.decode() + str(told.headers)
        assert told.status_code == 200 and "HEMMELIG" not in whole.upper()
        assert str(share.agency.public_id) not in whole and f'"{share.posting_id}"' not in whole
    assert client.get(LIST).json()["count"] == 1


def test_being_signed_in_shows_no_more(client, share):
    published_posting(share.agency, by=share.shared_by, title="For alle som er inne")
    client.force_login(share.shared_by)
    answer = client.get(LIST)
    assert answer.json()["count"] == 1 and not answer.cookies


def test_a_contact_is_told_when_somebody_has_chosen_it_and_no_other_in_her_place(client, share):
    actions.share(posting=share.posting, by=share.shared_by, with_contact=True)
    told = client.get(addresses(share)[1]).json()["contact"]
    assert told == {"name": "HEMMELIG Kontakt", "title": "Leder", "email": "hemmelig@example.no"}
    type(share.posting).objects.update(contact_name="HEMMELIG Annen")
    assert client.get(addresses(share)[1]).json()["contact"] is None


def stop_sharing(share):
    actions.stop_sharing(posting=share.posting, by=share.shared_by)


def suspend(share):
    Agency.objects.filter(pk=share.agency.pk).update(status="suspended")


@pytest.mark.parametrize("end", [stop_sharing, suspend])
def test_it_is_gone_from_the_next_answer_also_for_whoever_has_a_copy(client, share, end):
    kept = {address: client.get(address)["ETag"] for address in addresses(share)[:2]}
    assert all(client.get(a, headers={"if-none-match": mark}).status_code == 304 for a, mark in kept.items())
    end(share)
    listed, one = [client.get(address, headers={"if-none-match": mark}) for address, mark in kept.items()]
    assert listed.status_code == 200 and listed.json()["count"] == 0
    assert one.status_code == 410 and one["Content-Type"] == "application/problem+json"
    assert "Åpen" not in one.content.decode() and "Slett kopien" in one.json()["detail"]


def test_an_agency_that_is_out_is_neither_listed_nor_asked_for(client, share):
    suspend(share)
    assert share.agency.slug not in client.get("/api/v1/agencies?page_size=100").content.decode()
    assert client.get(f"{LIST}?agency={share.agency.slug}").status_code == 400
