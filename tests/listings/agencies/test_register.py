"""What Enhetsregisteret knows is filled in on the form of a new agency; without it the form works by hand."""

import pytest

from listings.agencies.models import Agency
from listings.agencies.register import look_up
from listings.agencies.register.asking import NoAnswer
from listings.agencies.register.checks import register_is_asked_safely
from listings.agencies.register.units import name_as_written, place_as_written
from tests.factories.agencies import AgencyFactory, page_tree, portal_administrator
from tests.factories.joining import confirmed_wish
from tests.factories.vocabulary import CountyFactory, MunicipalityFactory
from tests.services.enhetsregisteret import (
    DELETED,
    DFO,
    GONE,
    UNIT,
    UNKNOWN,
    drips,
    enhetsregisteret,
    says,
    sends_elsewhere,
)

pytestmark = pytest.mark.django_db
PAGE = "/virksomhet/ny/"


@pytest.fixture
def register(settings):
    with enhetsregisteret() as server:
        settings.ENHETSREGISTERET_URL = server.address
        yield server


@pytest.fixture
def at(client):
    page_tree()
    client.force_login(portal_administrator())
    return client


def asked(at, page=PAGE, **typed):
    response = at.post(page, {"numbers": DFO, "hent": "ja"} | typed)
    assert response.status_code == 200
    return " ".join(response.content.decode().split())


def test_it_fills_in_what_it_knows(at, register):
    oslo = CountyFactory(code="03", name="Oslo")
    MunicipalityFactory(code="0301", county=oslo)
    ministry = AgencyFactory(name_nb="Digitaliserings- og forvaltningsdepartementet", numbers=["972417807"])
    Agency.objects.filter(pk=ministry.pk).update(kind=Agency.Kind.MINISTRY)
    html = asked(at)
    assert 'value="Direktoratet for forvaltning og økonomistyring"' in html and 'value="Oslo"' in html
    assert f'<option value="{oslo.pk}" selected>' in html and f'<option value="{ministry.pk}" selected>' in html
    assert "Fylt ut: Navn på bokmål, Poststed, Fylke, Departement" in html
    assert register.asked == [f"/enhetsregisteret/api/enheter/{DFO}"]


def test_what_is_written_stays_and_the_difference_is_told(at, register):
    html = asked(at, name_nb="DFØ", city="Bergen", short="DFØ", domains="dfo.no", kind="direktorat")
    assert 'value="DFØ"' in html and 'value="Bergen"' in html and "dfo.no" in html
    assert "Poststed: Oslo" in html and "Det du har skrevet, er ikke endret" in html
    assert not Agency.objects.exists()


def test_a_number_with_spaces_is_read(at, register):
    asked(at, numbers="986 252 932\n974 760 673")
    assert register.asked == [f"/enhetsregisteret/api/enheter/{DFO}"]


@pytest.mark.parametrize("number", ["", "12", "986252931", "986252932/../.."])
def test_what_is_no_number_is_never_asked_for(at, register, number):
    assert "Skriv et organisasjonsnummer først" in asked(at, numbers=number, short="DFØ")
    assert register.asked == []


@pytest.mark.parametrize(
    "number, told",
    [(UNKNOWN, "kjenner ikke nummeret"), (GONE, "fjernet fra Enhetsregisteret"), (DELETED, "slettet, konkurs")],
)
def test_numbers_that_are_not_in_use_are_told(at, register, number, told):
    html = asked(at, numbers=number, short="Kortnavnet")
    assert told in html and 'value="Kortnavnet"' in html


@pytest.mark.parametrize(
    "script",
    [
        says(b"<html>vedlikehold</html>"),
        says(b""),
        says([]),
        says({"organisasjonsnummer": DFO}),
        says(UNIT | {"navn": ["DFO"]}),
        says(UNIT | {"organisasjonsnummer": UNKNOWN}),
        says(b"\xff\xfe" * 50),
    ],
)
def test_nonsense_is_told(at, register, script):
    register.script = script
    assert "noe vi ikke forstår" in asked(at, short="DFØ")


@pytest.mark.parametrize("field", ["organisasjonsform", "forretningsadresse", "overordnetEnhet", "slettedato"])
@pytest.mark.parametrize("value", [None, [], "", 7, {}])
def test_what_is_missing_or_of_another_shape_is_left_out(register, field, value):
    register.script = says(UNIT | {field: value})
    assert look_up(DFO).name == "Direktoratet for forvaltning og økonomistyring"


@pytest.mark.parametrize(
    "script", [says({}, 500), says({}, 503), says({}, 429), says(b"x" * 300_000), drips, lambda register: None]
)
def test_a_register_that_is_away_is_told_and_soon(at, register, settings, script):
    settings.ENHETSREGISTERET_SECONDS = 0.3
    register.script = script
    assert "svarer ikke nå" in asked(at, short="DFØ")


def test_it_goes_nowhere_else(register):
    with enhetsregisteret() as other:
        register.script = sends_elsewhere(f"{other.address}/enheter/{DFO}")
        with pytest.raises(NoAnswer):
            look_up(DFO)
        assert other.asked == []


def test_nobody_home(at, settings):
    settings.ENHETSREGISTERET_URL = "http://127.0.0.1:9"
    assert "svarer ikke nå" in asked(at, short="DFØ")


def test_without_the_switch_there_is_no_button(at):
    html = at.get(PAGE).content.decode()
    assert 'name="hent"' not in html
    assert "Skriv navn på bokmål" in asked(at)


def test_who_answers_a_request_may_look_up_too(at, register):
    wish = confirmed_wish(numbers=[DFO])
    html = asked(at, wish.get_absolute_url(), name_nb=wish.name_nb, short="Kystverket")
    assert "Enhetsregisteret svarte" in html and 'value="Kystverket"' in html
    wish.refresh_from_db()
    assert wish.is_waiting


@pytest.mark.parametrize(
    "address, is_safe",
    [
        ("", True),
        ("https://data.brreg.no/enhetsregisteret/api", True),
        ("http://127.0.0.1:1/api", True),
        ("http://data.brreg.no/enhetsregisteret/api", False),
        ("ftp://data.brreg.no", False),
        ("data.brreg.no", False),
        ("https://", False),
    ],
)
def test_only_a_safe_address_is_taken(settings, address, is_safe):
    settings.ENHETSREGISTERET_URL = address
    assert (register_is_asked_safely() == []) is is_safe


def test_capitals_are_read_as_people_write():
    assert place_as_written("MO I RANA") == "Mo i Rana" and place_as_written("Oslo") == "Oslo"
    assert name_as_written("UNIVERSITETET I OSLO") == "Universitetet i Oslo"
