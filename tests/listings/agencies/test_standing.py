"""A portal administrator shuts an agency out, closes it after thinking twice, and lets it in again whole."""

import pytest
from wagtail.models import GroupPagePermission

from listings.agencies.models import Agency
from listings.agencies.status import AgencyStatus
from tests.factories.agencies import AgencyFactory, administrator, employee, portal_administrator, publisher
from tests.factories.applications import sent_interest
from tests.factories.postings import published_posting

pytestmark = pytest.mark.django_db
STANDING, CLOSING = "/virksomhet/kystverket/status/", "/virksomhet/kystverket/status/legg-ned/"
SHUTTING = "/virksomhet/kystverket/status/steng-ute/"
PAGE, LIST = "/virksomheter/kystverket/", "/virksomheter/"


@pytest.fixture
def kystverket():
    return AgencyFactory(name_nb="Kystverket", short="Kystverket")


@pytest.fixture
def at(client, kystverket):
    client.force_login(portal_administrator())
    return client


def read(client, address):
    return client.get(address).content.decode()


def seen_by_strangers(client):
    kept = client.cookies.copy()
    client.cookies.clear()
    code = client.get(PAGE).status_code
    client.cookies.update(kept)
    return code


def test_shutting_out_asks_once_more_and_letting_in_does_not(at):
    assert f'href="{SHUTTING}"' in read(at, STANDING)
    at.post(STANDING, {"step": "suspend"})
    html = " ".join(read(at, SHUTTING).split())
    assert "Skal Kystverket stenges ute?" in html and "kommer alt tilbake" in html
    assert seen_by_strangers(at) == 200
    assert "kan slippes inn igjen" in at.post(SHUTTING, follow=True).content.decode()
    assert seen_by_strangers(at) == 404
    assert at.post(STANDING, {"step": "activate"}).status_code == 302
    assert seen_by_strangers(at) == 200


def test_a_step_that_cannot_be_taken_is_told(at):
    assert "Dette kan ikke gjøres nå" in at.post(STANDING, {"step": "activate"}).content.decode()


def test_closing_asks_once_more(at, kystverket):
    assert f'href="{CLOSING}"' in read(at, STANDING)
    at.post(STANDING, {"step": "close"})
    at.get(CLOSING)
    assert seen_by_strangers(at) == 200
    assert at.post(CLOSING).status_code == 302
    assert seen_by_strangers(at) == 410


def test_closing_says_what_follows(at, kystverket):
    by = publisher(kystverket)
    administrator(kystverket)
    posting = published_posting(kystverket, by=by, title="Los for en dag")
    sent_interest(posting, employee())
    html = " ".join(read(at, CLOSING).split())
    assert "2 personer" in html and "1 utlysning " in html and "1 kandidat " in html


def test_what_is_closed_cannot_be_closed_again(at, kystverket):
    Agency.objects.update(status=AgencyStatus.CLOSED)
    assert at.get(CLOSING).url == at.get(SHUTTING).url == STANDING
    assert "Dette kan ikke gjøres nå" in at.post(CLOSING).content.decode()


def test_a_closing_can_be_undone_whole(at, kystverket):
    person = publisher(kystverket)
    posting = published_posting(kystverket, by=person, title="Los for en dag")
    keys = GroupPagePermission.objects.filter(group=kystverket.editors).count()
    at.post(CLOSING)
    assert not GroupPagePermission.objects.filter(group=kystverket.editors).exists()
    at.post(STANDING, {"step": "activate"})
    assert GroupPagePermission.objects.filter(group=kystverket.editors).count() == keys
    at.force_login(person)
    assert at.get(posting.url).status_code == 200 and at.get("/lys-ut/").status_code == 200


@pytest.mark.parametrize("address", [STANDING, CLOSING, SHUTTING])
def test_agency_administrators_neither_shut_out_nor_close(client, kystverket, address):
    client.force_login(administrator(kystverket))
    assert client.get(address).status_code == 403 and client.post(address).status_code == 403
    assert f'href="{address}"' not in read(client, PAGE) + read(client, LIST)


def test_the_page_and_the_list_lead_there(at):
    assert f'href="{STANDING}"' in read(at, PAGE) and f'href="{STANDING}"' in read(at, LIST)


@pytest.mark.parametrize(
    "status, said",
    [
        (AgencyStatus.PREPARING, "Virksomheten er under oppretting"),
        (AgencyStatus.SUSPENDED, "Virksomheten er stengt ute"),
        (AgencyStatus.CLOSED, "Virksomheten er lagt ned"),
    ],
)
def test_an_agency_that_is_not_in_says_so_to_the_administrator(at, status, said):
    Agency.objects.update(status=status)
    html = read(at, PAGE)
    assert said in html
    assert ("/utseende/" in html) == (status == AgencyStatus.PREPARING)
    assert str(AgencyStatus(status).label) in read(at, LIST)


def test_the_list_is_narrowed_by_standing_for_those_who_decide_it(at, client):
    AgencyFactory(name_nb="Gammel etat", short="Gammel", status=AgencyStatus.CLOSED)
    closed = read(at, f"{LIST}?status=closed")
    assert 'href="/virksomheter/gammel/"' in closed and f'href="{PAGE}"' not in closed
    client.force_login(employee())
    others = read(client, f"{LIST}?status=closed")
    assert f'href="{PAGE}"' in others and 'name="status"' not in others
