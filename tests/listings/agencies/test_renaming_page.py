"""The page on which an agency gets a new name says what follows, before anything is done."""

import pytest

from listings.agencies.models import Agency, FormerName
from portal.foundation.clock import oslo_today
from tests.factories.agencies import AgencyFactory, portal_administrator
from tests.factories.postings import published_posting

pytestmark = pytest.mark.django_db
PAGE = "/virksomhet/kystverket/navn/"


@pytest.fixture
def agency():
    return AgencyFactory(name_nb="Kystverket", short="Kystverket")


@pytest.fixture
def at(client, agency):
    client.force_login(portal_administrator())
    return client


def form(**fields):
    told = {"name_nb": "Havdirektoratet", "name_nn": "", "short": "Havdir", "reason": "nytt", "moves": "on"}
    return told | {"since": oslo_today().isoformat(), "seen": "Kystverket||Kystverket"} | fields


def test_it_says_what_follows_and_changes_nothing(at, agency):
    published_posting(agency, title="Los for en dag")
    html = " ".join(at.post(PAGE, form()).content.decode().split())
    assert "Skal virksomheten hete Havdirektoratet?" in html
    assert "/virksomheter/havdir/" in html and "1 side eller utlysning følger med" in html
    assert Agency.objects.get().name_nb == "Kystverket"


def test_it_is_done_with_the_second_press(at):
    answer = at.post(PAGE, form(sikker="ja"))
    assert answer.status_code == 302 and answer.url == "/virksomhet/havdir/navn/"
    html = at.get(answer.url).content.decode()
    assert "Kystverket, til" in html and Agency.objects.get().name_nb == "Havdirektoratet"


def test_back_keeps_what_was_written(at):
    assert 'value="Havdirektoratet"' in at.post(PAGE, form(tilbake="ja")).content.decode()


def test_a_slip_of_the_pen_is_not_remembered(at):
    at.post(PAGE, form(reason="rettet", name_nb="Kystverket i Norge", sikker="ja"))
    assert Agency.objects.get().name_nb == "Kystverket i Norge" and Agency.objects.get().slug == "kystverket"
    assert not FormerName.objects.exists()


@pytest.mark.parametrize(
    "fields, told",
    [
        ({"name_nb": ""}, "Skriv navn på bokmål"),
        ({"name_nb": "Kystverket", "short": "Kystverket"}, "Skriv et annet navn"),
        ({"since": "2999-01-01"}, "Velg i dag eller en dag som har vært"),
        ({"since": "i går"}, "Skriv dag, måned og år"),
        ({"reason": "tull"}, "Velg"),
        ({"seen": "Noe annet"}, "Noen har endret navnet"),
    ],
)
def test_mistakes_are_told_and_nothing_is_lost(at, fields, told):
    html = at.post(PAGE, form(**fields, sikker="ja")).content.decode()
    assert told in html and "ds-error-summary" in html
    assert Agency.objects.get().name_nb == "Kystverket"


def test_the_name_of_another_agency_is_told(at):
    AgencyFactory(name_nb="Havdirektoratet", short="Hav")
    assert "En annen virksomhet heter dette" in at.post(PAGE, form(sikker="ja")).content.decode()
