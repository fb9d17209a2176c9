"""Wagtail lists an agency's own postings, subpages and news, and nothing of others."""

import pytest

from tests.factories.agencies import (
    AgencyFactory,
    administrator,
    employee,
    portal_administrator,
    portal_editor,
    publisher,
)
from tests.factories.applications import sent_interest
from tests.factories.postings import draft_posting, published_posting
from tests.factories.subsites import news, subpage
from tests.queries import cost

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("portal_tree")]
LISTS = ["posting_pages", "agency_pages", "agency_news"]
MOST_QUERIES = 40


@pytest.fixture
def ours():
    return AgencyFactory(name_nb="Vår etat", short="Vår")


def fill(agency, word):
    posting = published_posting(agency, title=f"{word} utlysning")
    subpage(agency, f"{word} underside"), news(agency, f"{word} nyhet")
    return posting


@pytest.mark.parametrize("who", [publisher, administrator])
def test_each_list_holds_the_agencys_own(client, ours, who):
    sent_interest(fill(ours, "Husets"), employee())
    fill(AgencyFactory(), "Fremmed")
    client.force_login(who(ours))
    for name, kind in zip(LISTS, ("utlysning", "underside", "nyhet"), strict=True):
        html = client.get(f"/admin/{name}/").content.decode()
        assert f"Husets {kind}" in html and "Fremmed" not in html


def test_postings_are_told_with_state_deadline_writer_and_interest(client, ours):
    posting = fill(ours, "Husets")
    sent_interest(posting, employee())
    client.force_login(publisher(ours))
    html = client.get("/admin/posting_pages/").content.decode()
    row = html.split("Husets utlysning")[-1].split("</tr>")[0]
    assert "Publisert" in row and "igjen" in row and posting.created_by.name in row
    assert ">1<" in "".join(row.split())


@pytest.mark.parametrize(
    "query, found", [("status=draft", {"Utkast"}), ("kind=offer", {"Tilbud"}), ("language=nb", {"Utkast", "Tilbud"})]
)
def test_postings_are_narrowed_by_state_kind_and_written_form(client, ours, query, found):
    draft_posting(ours, title="Utkast om noe"), published_posting(ours, title="Tilbud om noe", kind="offer")
    client.force_login(publisher(ours))
    html = client.get(f"/admin/posting_pages/?{query}").content.decode()
    assert {word for word in ("Utkast", "Tilbud") if f"{word} om noe" in html} == found


@pytest.mark.parametrize("name", LISTS)
def test_who_writes_for_no_agency_is_sent_away(client, ours, name):
    fill(ours, "Husets")
    client.force_login(portal_editor())
    assert "Husets" not in client.get(f"/admin/{name}/", follow=True).content.decode()


def test_a_portal_administrator_finds_the_subpages_of_all(client, ours):
    fill(ours, "Husets")
    client.force_login(portal_administrator())
    assert "Husets underside" in client.get("/admin/agency_pages/").content.decode()


def test_who_edits_nothing_is_not_offered_the_lists(client, ours):
    client.force_login(portal_editor())
    menu = client.get("/admin/").content.decode()
    assert "/admin/posting_pages/" not in menu and "/admin/historier/" in menu


@pytest.mark.parametrize(
    "name, make", [("posting_pages", published_posting), ("agency_pages", subpage), ("agency_news", news)]
)
def test_a_long_list_asks_no_more_than_a_short_one(client, ours, name, make):
    """The buttons of wagtail-localize would ask twice for each row: they stand on the page itself."""
    client.force_login(publisher(ours))
    make(ours, title="Første"), make(ours, title="Andre")
    few = cost(client, f"/admin/{name}/")
    for number in range(5):
        make(ours, title=f"Side {number}")
    assert cost(client, f"/admin/{name}/") == few <= MOST_QUERIES
