"""A portal administrator adds an agency with one form, shuts it out with one button, and lets it in again."""

import pytest

from listings.agencies.models import Agency, Membership
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
    html = at.post("/virksomhet/ny/", FORM).content.decode()
    assert "hører til Kystverket" in html and Agency.objects.count() == 1


def test_one_button_shuts_an_agency_out_and_lets_it_in_again(at):
    agency = AgencyFactory(short="Kystverket")
    for step, answer in (("suspend", 404), ("activate", 200), ("close", 410)):
        assert at.post("/virksomhet/kystverket/status/", {"step": step}).status_code == 302
        at.logout()
        assert at.get("/virksomheter/kystverket/").status_code == answer
        at.force_login(portal_administrator())
    assert "Dette kan ikke gjøres nå" in at.post("/virksomhet/kystverket/status/", {"step": "suspend"}).content.decode()
    assert agency.page.live


@pytest.mark.parametrize("path", ["ny/", "kystverket/status/"])
def test_agency_administrators_do_not_let_agencies_in(client, path):
    client.force_login(administrator(AgencyFactory(short="Kystverket")))
    assert client.get(f"/virksomhet/{path}").status_code == 403


def test_strangers_are_asked_to_sign_in(client):
    page_tree()
    assert client.get("/virksomhet/ny/").status_code == 302
