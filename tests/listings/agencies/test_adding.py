"""A portal administrator adds an agency with one form, and only the agency's own people come in by it."""

import pytest

from listings.agencies.models import Agency, Membership
from listings.agencies.status import AgencyStatus
from portal.access.roles import Role
from tests.factories.agencies import AgencyFactory, administrator, page_tree, portal_administrator

pytestmark = pytest.mark.django_db
FORM = {
    "name_nb": "Kystverket",
    "short": "Kystverket",
    "kind": "direktorat",
    "city": "Ålesund",
    "numbers": "974 760 673\n",
    "domains": "Kystverket.no",
    "administrator": "kari@kystverket.no",
}


@pytest.fixture
def at(client):
    page_tree()
    client.force_login(portal_administrator())
    return client


def test_one_form_makes_the_agency_and_lets_its_administrator_in(at):
    assert at.post("/virksomhet/ny/", FORM).status_code == 302
    agency = Agency.objects.get(slug="kystverket")
    assert agency.is_active and agency.page.live and agency.domains.get().domain == "kystverket.no"
    assert Membership.objects.with_role(Role.ADMINISTRATOR).get(agency=agency).user.email == "kari@kystverket.no"
    assert at.get("/virksomheter/kystverket/").status_code == 200


@pytest.mark.parametrize(
    "fields, told",
    [
        ({"numbers": "974760674"}, "er ikke et organisasjonsnummer"),
        ({"domains": "ikke et domene"}, "er ikke et domene"),
        ({"name_nb": ""}, "Skriv"),
        ({"kind": "tull"}, "Velg"),
        ({"administrator": "kari"}, "e-post"),
        ({"ministry": "999999"}, "finnes ikke lenger"),
    ],
)
def test_mistakes_are_told_and_what_was_typed_is_kept(at, fields, told):
    response = at.post("/virksomhet/ny/", FORM | fields)
    html = response.content.decode()
    assert response.status_code == 200 and "ds-error-summary" in html and told in html
    assert 'value="Ålesund"' in html
    assert not Agency.objects.exists()


def test_a_number_or_name_that_is_taken_is_told(at):
    AgencyFactory(name_nb="Kystverket", numbers=["974760673"])
    html = added(at)
    assert "hører til Kystverket" in html and "En annen virksomhet heter dette" in html
    assert "finnes allerede" not in html and Agency.objects.count() == 1


def added(at, **fields):
    """The page that comes back because something was wrong."""
    response = at.post("/virksomhet/ny/", FORM | fields)
    assert response.status_code == 200
    return response.content.decode()


def test_all_mistakes_are_told_at_once(at):
    html = added(
        at,
        name_nb="",
        numbers="974760674\n12\n974760673",
        domains="gmail.com\nikke et domene",
        administrator="kari@annetsted.no",
    )
    for told in ("«974760674» er ikke", "«12» er ikke", "gmail.com", "«ikke et domene» er ikke", "kari@annetsted.no"):
        assert told in html


@pytest.mark.parametrize(
    "domain",
    ["gmail.com", "HOTMAIL.no", "outlook.com", "live.no", "yahoo.no", "online.no", "icloud.com", "x.gmail.com"],
)
def test_a_domain_where_anybody_gets_an_address_is_refused(at, domain):
    assert "alle kan få en adresse" in added(at, domains=domain, administrator="")


@pytest.mark.parametrize("domain", ["no", "dep.no", "kommune.no", "co.uk", "x" * 130 + ".no", "\x00.no"])
def test_a_domain_that_is_nobodys_is_refused(at, domain):
    assert "ds-error-summary" in added(at, domains=domain, administrator="")


@pytest.mark.parametrize(
    "address, told", [("kari@dfo.no", "må ha et av domenene"), ("kari@evil-kystverket.no", "må ha et")]
)
def test_the_administrator_has_an_address_in_the_domains(at, address, told):
    assert told in added(at, administrator=address)


def test_an_administrator_waits_for_the_number(at):
    assert "Uten organisasjonsnummer" in added(at, numbers="")
    assert at.post("/virksomhet/ny/", FORM | {"numbers": "", "administrator": ""}).status_code == 302
    assert not Agency.objects.get().is_active


def test_a_shared_domain_needs_a_yes(at):
    AgencyFactory(name_nb="Statsforvalteren i Agder", domains=["statsforvalteren.no"])
    shared = {"domains": "statsforvalteren.no", "administrator": "kari@statsforvalteren.no"}
    html = added(at, **shared)
    assert "statsforvalteren.no deles med Statsforvalteren i Agder" in html and 'name="shares"' in html
    assert at.post("/virksomhet/ny/", FORM | shared | {"shares": "on"}).status_code == 302
    assert Agency.objects.with_domain("statsforvalteren.no").count() == 2


def test_a_domain_of_its_own_asks_nothing(at):
    AgencyFactory(domains=["gammelt.no"], status=AgencyStatus.CLOSED)
    assert 'name="shares"' not in at.get("/virksomhet/ny/").content.decode()
    taken_over = {"domains": "gammelt.no", "administrator": "kari@gammelt.no"}
    assert at.post("/virksomhet/ny/", FORM | taken_over).status_code == 302


def test_agency_administrators_do_not_let_agencies_in(client):
    client.force_login(administrator(AgencyFactory()))
    assert client.get("/virksomhet/ny/").status_code == 403


def test_strangers_are_asked_to_sign_in(client):
    page_tree()
    assert client.get("/virksomhet/ny/").status_code == 302
