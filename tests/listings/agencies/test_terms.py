"""An agency agrees to the portal's terms as one of its first steps, and again when they are others."""

import pytest
from django.core.exceptions import PermissionDenied

from listings.agencies.actions import accept_terms
from listings.agencies.getting_started import progress_of
from listings.agencies.terms import TERMS, has_acknowledged
from portal.privacy.models import AuditEntry
from portal.privacy.statements.actions import publish_statement
from portal.privacy.statements.models import Acknowledgement
from tests.factories.agencies import AgencyFactory, administrator, portal_administrator

pytestmark = pytest.mark.django_db
PAGE = "/virksomhet/kystverket/vilkar/"


@pytest.fixture
def agency():
    return AgencyFactory(name_nb="Kystverket", short="Kystverket")


@pytest.fixture
def at(client, agency):
    client.force_login(administrator(agency, name="Kari Nordmann"))
    return client


def published(seen=0, **words):
    words = {"text_nb": "Dere svarer alle.", "text_nn": "De svarar alle."} | words
    return publish_statement(kind=TERMS, by=portal_administrator(), seen=seen, **words)


def read(client, address=PAGE):
    return " ".join(client.get(address).content.decode().split())


def steps(agency):
    return [(str(step.label), is_done) for step, _url, is_done in progress_of(agency).rows]


def test_they_are_a_first_step_when_there_are_any(agency):
    assert "Les og godta vilkårene" not in dict(steps(agency))
    published()
    assert steps(agency)[0] == ("Les og godta vilkårene", False)


def test_an_administrator_reads_them_and_says_yes(at, agency):
    published()
    assert "Dere svarer alle." in read(at) and "Godta vilkårene" in read(at)
    assert at.post(PAGE, {"yes": "on", "version": "1"}).status_code == 302
    html = read(at)
    assert "Kystverket godtok vilkårene" in html and "Kari Nordmann" in html and "Godta vilkårene</button>" not in html
    assert steps(agency)[0] == ("Les og godta vilkårene", True)
    assert AuditEntry.objects.get(event="statement.acknowledged").agency == str(agency.public_id)


def test_a_new_version_asks_again_and_says_what_is_new(at, agency):
    published()
    at.post(PAGE, {"yes": "on", "version": "1"})
    published(seen=1, text_nb="Dere svarer innen en uke.", news_nb="Svar innen en uke")
    html = read(at)
    assert "Dette er nytt" in html and "Svar innen en uke" in html and "Versjon 1" in html
    assert not has_acknowledged(agency)


@pytest.mark.parametrize("sent", [{}, {"yes": "on"}, {"yes": "on", "version": "x"}, {"version": "1"}])
def test_without_a_tick_there_is_no_yes(at, sent):
    published()
    assert "ds-error-summary" in at.post(PAGE, sent).content.decode()
    assert not Acknowledgement.objects.exists()


@pytest.mark.parametrize("version", ["1", "99"])
def test_a_yes_to_what_is_not_the_newest_is_refused(at, version):
    published()
    published(seen=1, text_nb="Nye ord")
    html = at.post(PAGE, {"yes": "on", "version": version}, follow=True).content.decode()
    assert "Vilkårene er endret" in html and "Nye ord" in html
    assert not Acknowledgement.objects.exists()


def test_the_portals_administrator_reads_but_does_not_say_yes_for_others(client, agency):
    made, boss = published(), portal_administrator()
    client.force_login(boss)
    html = read(client)
    assert "En administrator i virksomheten må godta" in html and "Godta vilkårene</button>" not in html
    with pytest.raises(PermissionDenied):
        accept_terms(agency=agency, statement=made, by=boss)


def test_before_there_are_terms_the_page_says_so(at):
    assert "Det er ikke publisert noen vilkår ennå" in read(at)


def test_who_has_not_agreed_is_seen_by_the_portals_administrator(client, agency):
    other, made = AgencyFactory(name_nb="Fyrvesenet"), published()
    accept_terms(agency=other, statement=made, by=administrator(other))
    client.force_login(portal_administrator())
    html = read(client, "/virksomhet/datakvalitet/")
    assert f'href="{PAGE}"' in html and "/virksomhet/fyrvesenet/vilkar/" not in html
