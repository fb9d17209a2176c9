"""A portal administrator gives an agency a new name: the old one is kept, and so are its addresses."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from listings.agencies.actions import create_agency, rename_agency
from listings.agencies.loading import known_as
from listings.agencies.models import Agency, AgencyPage, FormerName
from portal.foundation.clock import oslo_today
from portal.foundation.lifecycle import StepNotAllowed
from portal.privacy.models import AuditEntry
from tests.factories.agencies import AgencyFactory, administrator, page_tree, portal_administrator
from tests.factories.postings import published_posting

pytestmark = pytest.mark.django_db
NEW = {"name_nb": "Havdirektoratet", "name_nn": "", "short": "Havdir"}


@pytest.fixture
def agency():
    return AgencyFactory(name_nb="Kystverket", short="Kystverket")


@pytest.fixture
def boss():
    return portal_administrator()


def renamed(agency, boss, **about):
    return rename_agency(agency=agency, by=boss, **({"names": NEW, "moves": True} | about))


def test_the_old_name_is_kept_with_its_period_and_its_address(agency, boss):
    renamed(agency, boss, since=date(2026, 11, 1))
    former = FormerName.objects.get(agency=agency)
    assert (former.name_nb, former.slug, former.until) == ("Kystverket", "kystverket", date(2026, 11, 1))


def test_all_that_bears_the_name_follows(agency, boss):
    renamed(agency, boss)
    agency = Agency.objects.get(pk=agency.pk)
    assert (agency.name_nb, agency.slug, agency.main_page.title, agency.main_page.slug) == (
        "Havdirektoratet",
        "havdir",
        "Havdirektoratet",
        "havdir",
    )
    assert (agency.editors.name, agency.collection.name) == ("virksomhet:havdir", "Havdirektoratet")


def test_the_look_stays(agency, boss):
    colour = agency.colour
    assert renamed(agency, boss).colour == colour


def test_the_address_stays_when_it_is_not_to_follow(agency, boss):
    assert renamed(agency, boss, moves=False).slug == "kystverket"


def test_it_is_written_in_the_audit_log(agency, boss):
    renamed(agency, boss)
    entry = AuditEntry.objects.get(event="agency.renamed")
    assert entry.by == boss and entry.facts["was"]["name_nb"] == "Kystverket" and entry.facts["moved"]


@pytest.mark.parametrize("rest", ["", "nyheter/", "los-for-en-dag/", "los-for-en-dag/?fra=epost"])
def test_old_addresses_lead_on(client, agency, boss, rest):
    published_posting(agency, title="Los for en dag")
    renamed(agency, boss)
    client.force_login(administrator(agency))
    answer = client.get(f"/virksomheter/kystverket/{rest}")
    assert answer.status_code == 302 and answer.url == f"/virksomheter/havdir/{rest}"
    assert client.get(answer.url).status_code == 200


def test_the_posting_stands_at_the_new_address(client, agency, boss):
    posting = published_posting(agency, title="Los for en dag")
    renamed(agency, boss)
    client.force_login(administrator(agency))
    posting.refresh_from_db()
    assert posting.get_url() == "/virksomheter/havdir/los-for-en-dag/" and client.get(posting.url).status_code == 200


def test_links_in_old_mails_lead_on(client, agency, boss):
    renamed(agency, boss)
    client.force_login(boss)
    assert client.get("/virksomhet/kystverket/folk/?side=2").url == "/virksomhet/havdir/folk/?side=2"


def test_what_is_sent_to_an_old_address_is_not_lost(client, agency, boss):
    renamed(agency, boss)
    client.force_login(boss)
    answer = client.post("/virksomhet/kystverket/status/", {"step": "suspend"})
    assert answer.status_code == 307 and answer.url == "/virksomhet/havdir/status/"


def test_strangers_learn_nothing_of_agencies_that_never_were(client, agency, boss):
    client.force_login(boss)
    assert client.get("/virksomheter/finnes-ikke/").status_code == 404
    assert client.get("/virksomhet/finnes-ikke/folk/").status_code == 404


def test_an_old_stylesheet_leads_to_the_new(client, agency, boss):
    renamed(agency, boss)
    assert client.get("/merke/kystverket.0000.css").url.startswith("/merke/havdir.")


def test_twice_renamed_the_first_address_leads_to_the_last(client, agency, boss):
    again = {"name_nb": "Hav og kyst", "name_nn": "", "short": "Hav og kyst"}
    renamed(renamed(agency, boss), boss, names=again)
    client.force_login(boss)
    assert client.get("/virksomheter/kystverket/").url == "/virksomheter/hav-og-kyst/"
    assert client.get("/virksomheter/havdir/").url == "/virksomheter/hav-og-kyst/"


def test_a_name_can_come_back_to_its_own_address(client, agency, boss):
    back = {"name_nb": "Kystverket", "name_nn": "", "short": "Kystverket"}
    assert renamed(renamed(agency, boss), boss, names=back).slug == "kystverket"
    client.force_login(boss)
    assert client.get("/virksomheter/kystverket/").status_code == 200
    assert client.get("/virksomheter/havdir/").url == "/virksomheter/kystverket/"


def test_a_new_agency_never_gets_an_address_that_leads_elsewhere(agency, boss):
    renamed(agency, boss)
    assert create_agency(by=boss, name_nb="Kystverket", short="Kystverket").slug == "kystverket-2"


def test_the_product_s_own_file_does_not_bring_back_the_old_agency(agency, boss):
    assert known_as("Kystverket") == agency
    renamed(agency, boss)
    assert known_as("Kystverket") == agency


def test_pages_in_both_written_forms_follow(agency, boss, portal_tree):
    assert {page.slug for page in AgencyPage.objects.filter(agency=renamed(agency, boss))} == {"havdir"}


def test_the_name_of_another_agency_is_refused(agency, boss):
    AgencyFactory(name_nb="Havdirektoratet", short="Hav")
    with pytest.raises(ValidationError):
        renamed(agency, boss)


def test_who_decided_on_an_older_name_is_asked_again(agency, boss):
    seen = {"name_nb": "Kystverket", "name_nn": "", "short": "Kystverket"}
    renamed(agency, boss, seen=seen)
    with pytest.raises(StepNotAllowed):
        renamed(agency, boss, names={**NEW, "short": "Annet"}, seen=seen)


def test_the_agency_does_not_rename_itself(agency):
    with pytest.raises(PermissionDenied):
        renamed(agency, administrator(agency))


def test_the_list_finds_it_by_its_old_name(client, agency, boss):
    page_tree()
    renamed(agency, boss)
    client.force_login(boss)
    assert "Havdirektoratet" in client.get("/virksomheter/", {"navn": "kystverket"}).content.decode()


def test_its_page_says_what_it_was_called(client, agency, boss):
    renamed(agency, boss, since=oslo_today() - timedelta(days=1))
    html = client.get("/virksomheter/havdir/").content.decode()
    assert "Het tidligere" in html and "Kystverket (til " in html
