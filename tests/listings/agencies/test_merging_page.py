"""The page on which two agencies become one tells all that follows, and asks whether she is sure."""

import pytest

from listings.agencies.models import Agency
from tests.factories.agencies import administrator, employee, portal_administrator
from tests.factories.applications import sent_interest
from tests.factories.merging import two_agencies
from tests.factories.postings import draft_posting, published_posting

pytestmark = pytest.mark.django_db
PAGE = "/virksomhet/fyr/status/sla-sammen/"


@pytest.fixture
def two(db):
    return two_agencies()


@pytest.fixture
def at(client, two):
    client.force_login(portal_administrator())
    return client


def read(response):
    return " ".join(response.content.decode().split())


def test_it_asks_which_first(at):
    html = read(at.get(PAGE))
    assert "Slå sammen Fyrvesenet med en annen" in html and '<option value="kyst">' in html
    assert '<option value="fyr">' not in html


def test_it_tells_what_follows_and_changes_nothing(at, two):
    fyr, kyst = two
    by = administrator(fyr)
    sent_interest(published_posting(fyr, by=by, title="Los for en dag"), employee())
    draft_posting(fyr, by=by, title="Et utkast")
    html = read(at.get(PAGE, {"med": "kyst"}))
    for told in (
        "Skal Fyrvesenet bli en del av Kystverket?",
        "Dette kan ikke angres",
        "1 person hører til Kystverket",
        "1 utlysning som er ute, blir stående hos Kystverket",
        "1 utkast følger med",
        "1 kandidat er uten svar",
    ):
        assert told in html
    assert not Agency.objects.exclude(successor=None).exists()


def test_it_is_done_when_she_is_sure(at, two):
    answer = at.post(f"{PAGE}?med=kyst", {"sure": "on"}, follow=True)
    assert "Fyrvesenet er nå en del av Kystverket." in read(answer)
    assert Agency.objects.get(slug="fyr").successor == two[1]


def test_not_without_a_tick(at):
    assert "Kryss av for" in read(at.post(f"{PAGE}?med=kyst", {}))
    assert not Agency.objects.exclude(successor=None).exists()


@pytest.mark.parametrize("query", ["", "?med=", "?med=finnes-ikke", "?med=fyr", "?med=%00"])
def test_a_choice_that_is_none_is_asked_for_again(at, query):
    html = read(at.post(PAGE + query, {"sure": "on"}))
    assert "Slå sammen Fyrvesenet med en annen" in html
    assert not Agency.objects.exclude(successor=None).exists()


def test_a_second_press_is_told_what_has_happened(at):
    at.post(f"{PAGE}?med=kyst", {"sure": "on"})
    answer = at.post(f"{PAGE}?med=kyst", {"sure": "on"}, follow=True)
    assert "Fyrvesenet er slått sammen med Kystverket." in read(answer)


def test_what_is_over_offers_no_steps(at):
    at.post(f"{PAGE}?med=kyst", {"sure": "on"})
    html = read(at.get("/virksomhet/fyr/status/"))
    assert "slått sammen med Kystverket" in html and "Slipp inn" not in html
    assert "Fyrvesenet, til" in read(at.get("/virksomhet/fyr/navn/"))


def test_the_history_stays_open_to_the_portals_administrator(at):
    at.post(f"{PAGE}?med=kyst", {"sure": "on"})
    assert "slått sammen med Kystverket" in read(at.get("/virksomheter/fyr/"))


def test_the_page_that_decides_leads_there(at):
    assert f'href="{PAGE}"' in read(at.get("/virksomhet/fyr/status/"))
