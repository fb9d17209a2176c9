"""A portal administrator writes down numbers and domains; each that comes or goes is recorded."""

import pytest

from listings.agencies.models import Agency
from listings.agencies.status import AgencyStatus
from portal.privacy.models import AuditEntry
from tests.factories.agencies import AgencyFactory, administrator, organisation_number, portal_administrator

pytestmark = pytest.mark.django_db
IDENTITY, STANDING = "/virksomhet/kystverket/nummer/", "/virksomhet/kystverket/status/"
FIRST, SECOND = organisation_number(501), organisation_number(502)


@pytest.fixture
def kystverket():
    return AgencyFactory(name_nb="Kystverket", short="Kystverket", numbers=[FIRST], domains=["kystverket.no"])


@pytest.fixture
def at(client, kystverket):
    client.force_login(portal_administrator())
    return client


def events():
    entries = AuditEntry.objects.filter(event__regex="number|domain").order_by("pk")
    return [(entry.event, *entry.facts.values()) for entry in entries]


def test_founding_records_its_numbers_and_domains(kystverket):
    assert events() == [("agency.number_added", FIRST), ("agency.domain_added", "kystverket.no")]


def test_numbers_and_domains_come_and_go(at, kystverket):
    assert FIRST in at.get(IDENTITY).content.decode()
    told = {"numbers": f"{SECOND[:3]} {SECOND[3:]}", "domains": "kystverket.no\r\n@Los.no"}
    assert at.post(IDENTITY, told).status_code == 302
    assert {row.number for row in kystverket.organisation_numbers.all()} == {SECOND}
    assert {row.domain for row in kystverket.domains.all()} == {"kystverket.no", "los.no"}
    assert events()[2:] == [
        ("agency.number_removed", FIRST),
        ("agency.number_added", SECOND),
        ("agency.domain_added", "los.no"),
    ]


def test_an_agency_that_is_in_keeps_a_number(at, kystverket):
    html = at.post(IDENTITY, {"numbers": "", "domains": "kystverket.no"}).content.decode()
    assert "minst ett organisasjonsnummer" in html and kystverket.organisation_numbers.exists()


@pytest.mark.parametrize("number", [organisation_number(700), "123456789"])
def test_what_is_wrong_or_anothers_is_told(at, number):
    AgencyFactory(numbers=[organisation_number(700)])
    html = at.post(IDENTITY, {"numbers": number, "domains": "kystverket.no"}).content.decode()
    assert "ds-error-summary" in html and not AuditEntry.objects.filter(event="agency.number_removed").exists()


def test_a_shared_domain_is_asked_about_first(at, kystverket):
    AgencyFactory(domains=["felles.no"])
    told = {"numbers": FIRST, "domains": "kystverket.no\nfelles.no"}
    assert "deles med" in at.post(IDENTITY, told).content.decode()
    assert at.post(IDENTITY, told | {"shares": "on"}).status_code == 302


@pytest.mark.parametrize("status", [AgencyStatus.PREPARING, AgencyStatus.SUSPENDED, AgencyStatus.CLOSED])
def test_without_a_number_it_is_not_let_in(at, kystverket, status):
    kystverket.organisation_numbers.all().delete()
    Agency.objects.update(status=status)
    assert "Nummer og domener" in at.post(STANDING, {"step": "activate"}).content.decode()
    assert Agency.objects.get().status == status
    at.post(IDENTITY, {"numbers": SECOND, "domains": ""})
    assert at.post(STANDING, {"step": "activate"}).status_code == 302
    assert Agency.objects.get().is_active


def test_the_agency_itself_does_not_decide(client, kystverket):
    client.force_login(administrator(kystverket))
    assert client.post(IDENTITY, {"numbers": SECOND, "domains": ""}).status_code == 403
    assert f'href="{IDENTITY}"' not in client.get("/virksomhet/kystverket/folk/").content.decode()
