"""A list of agencies comes in from a sheet: first what would happen is shown, then all of it comes or nothing."""

import pytest

from listings.agencies.models import Agency
from tests.factories.agencies import AgencyFactory, administrator, page_tree, portal_administrator
from tests.factories.merging import merged, two_agencies
from tests.factories.sheets import sent, workbook
from tests.factories.vocabulary import CountyFactory

pytestmark = pytest.mark.django_db
PAGE = "/virksomhet/ny/fil/"
HEADER = "navn_nb;navn_nn;kortnavn;type;orgnr;domener;departement;poststed;fylke"
MINISTRY = "Kystdepartementet;;KYD;departement;;;;Oslo;"
KYST = "Kystverket;;Kyst;Direktorat;974 760 673;kystverket.no | kyst.no;KYD;Ålesund;Møre og Romsdal"


@pytest.fixture
def at(client):
    page_tree()
    CountyFactory(code="15", name="Møre og Romsdal")
    client.force_login(portal_administrator())
    return client


def read(response):
    return " ".join(response.content.decode().split())


def upload(at, *lines, header=HEADER):
    return read(at.post(PAGE, {"file": sent("\r\n".join([header, *lines]))}))


def confirm(at, html, **changed):
    told = {name: html.split(f'name="{name}" value="')[1].split('"')[0] for name in ("text", "shown")}
    text = "\r\n".join([HEADER, MINISTRY, KYST])
    return at.post(PAGE, {"text": text, "shown": told["shown"]} | changed, follow=True)


def test_it_shows_what_would_come_and_changes_nothing(at):
    html = upload(at, KYST, MINISTRY)
    assert "Nye: 2" in html and "Må rettes: 0" in html and "Rad 2: <span" in html
    assert not Agency.objects.exists()


def test_all_of_it_comes_with_the_second_press(at):
    answer = confirm(at, upload(at, MINISTRY, KYST))
    assert "2 virksomheter er lagt til." in read(answer)
    kyst = Agency.objects.get(slug="kyst")
    assert (kyst.ministry.short, kyst.county.name, kyst.kind, kyst.is_active) == (
        "KYD",
        "Møre og Romsdal",
        "direktorat",
        True,
    )
    assert set(kyst.domains.values_list("domain", flat=True)) == {"kystverket.no", "kyst.no"}
    assert kyst.page.live and not Agency.objects.get(slug="kyd").is_active


def test_a_workbook_is_read_too(at):
    content = workbook([["navn_nb", "orgnr"], ["Kystverket", 974760673]])
    assert "Nye: 1" in read(at.post(PAGE, {"file": sent(content, "liste.xlsx")}))


def test_what_is_there_stays_as_it_is_also_under_another_name(at):
    fyr, kyst = two_agencies(numbers=["974760673"])
    merged(fyr, kyst)
    html = upload(at, "Fyrvesenet;;;;974760673;;;;", "Kystverket;;;;;;;Bergen;")
    assert "Med fra før: 2" in html and "ingen nye virksomheter" in html


@pytest.mark.parametrize(
    "line, told",
    [
        (";;;;;;;;", "Må rettes: 0"),
        (";;Kyst;;;;;;", "Skriv navnet på bokmål"),
        ("Kystverket;;;tull;;;;;", "Vi kjenner ikke typen «tull»"),
        ("Kystverket;;;;974760674;;;;", "er ikke et organisasjonsnummer"),
        ("Kystverket;;;;;gmail.com;;;", "alle kan få en adresse"),
        ("Kystverket;;;;;;Finnes ikke;;", "Vi kjenner ikke departementet"),
        ("Kystverket;;;;;;;;Nordland og omegn", "Vi kjenner ikke fylket"),
        (f"{'K' * 201};;;;;;;;", "høyst 200 tegn"),
        (f"Kystverket;;{'K' * 61};;;;;;", "høyst 60 tegn"),
        ("Fyrvesenet;;;;971032146;;;;", "Nummeret hører til Annet"),
    ],
)
def test_what_is_wrong_is_told_with_its_row(at, line, told):
    AgencyFactory(name_nb="Annet", numbers=["971032146"])
    html = upload(at, line)
    assert told in html and "Legg til de nye" not in html


def test_what_stands_twice_is_told(at):
    html = upload(at, KYST, "kystverket;;;;;;;;", "Fyrvesenet;;;;974760673;;;;", MINISTRY)
    assert html.count("Navnet står på flere rader.") == 2
    assert html.count("Organisasjonsnummeret står på flere rader.") == 2


def test_one_that_is_wrong_stops_them_all(at):
    html = upload(at, MINISTRY, "Kystverket;;;tull;;;;;")
    assert "Rett radene i regnearket" in html and "Legg til de nye" not in html


def test_what_has_changed_meanwhile_is_shown_again(at):
    html = upload(at, MINISTRY, KYST)
    AgencyFactory(name_nb="Kystverket", short="K")
    again = read(confirm(at, html))
    assert "Noe er endret siden du så over" in again and "Med fra før: 1" in again
    assert not Agency.objects.filter(name_nb="Kystdepartementet").exists()


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"PK\x03\x04", b"bare;tull\r\n1;2", b'"navn_nb'])
def test_a_file_that_is_none_is_told(at, content):
    html = read(at.post(PAGE, {"file": sent(content)}))
    assert "ds-error-summary" in html or "ingen nye virksomheter" in html


def test_agency_administrators_do_not_import(client):
    client.force_login(administrator(AgencyFactory()))
    assert client.post(PAGE, {"file": sent(HEADER)}).status_code == 403
