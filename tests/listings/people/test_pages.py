"""From the button on «Folk og roller» to the last press, and what is told on the way."""

import pytest

from listings.agencies.models import Membership
from listings.people.models import PeopleImport
from listings.people.working import take_turn
from tests.factories.agencies import AgencyFactory, administrator, employee, publisher
from tests.factories.imports import begun, brought_in, csv_of, uploaded
from tests.factories.sheets import sent, workbook
from tests.queries import cost

pytestmark = pytest.mark.django_db
HERE = "/virksomhet/dfo/folk/import/"


def upload(at, content, name="folk.csv"):
    return at.post(HERE, {"file": sent(content, name)}, follow=True)


def chosen(page, **changed):
    """What a browser would send back of the form of the columns."""
    form = page.context["form"]
    values = {name: form[name].value() for name in form.fields}
    return {name: value for name, value in (values | changed).items() if value or value == 0 and value is not False}


def press(at, held, verb, **more):
    return at.post(f"{HERE}{held.public_id}/", {"verb": verb, **more}, follow=True)


@pytest.mark.parametrize(
    "content, name",
    [
        (csv_of("ny@dfo.no;Ny Kollega;Sjef;IT;Utlyser"), "folk.csv"),
        (workbook([["E-post", "Navn"], ["ny@dfo.no", "Ny Kollega"]]), "folk.xlsx"),
    ],
)
def test_from_the_button_to_the_last_press(at, content, name, django_capture_on_commit_callbacks):
    assert HERE in at.get("/virksomhet/dfo/folk/").content.decode()
    page = upload(at, content, name)
    assert "har 1 rad" in page.content.decode()
    held = PeopleImport.objects.get()
    page = at.post(f"{HERE}{held.public_id}/kolonner/", chosen(page), follow=True)
    html = page.content.decode()
    assert (
        "Nye: <strong>1</strong>" in html and "Ny Kollega" in html and not Membership.objects.filter(status="invited")
    )
    with django_capture_on_commit_callbacks(execute=True):
        press(at, held, "begin", shown=page.context["plan"].digest)
    html = at.get(f"{HERE}{held.public_id}/").content.decode()
    assert "Sluppet inn: <strong>1</strong>" in html and "Angre alt" in html
    assert Membership.objects.get(status="invited").user.email == "ny@dfo.no"
    with django_capture_on_commit_callbacks(execute=True):
        press(at, held, "undo")
    assert "1 angret" in at.get(f"{HERE}{held.public_id}/").content.decode()
    assert not Membership.objects.filter(status="invited")


@pytest.mark.parametrize(
    "content, told",
    [
        (b"", "tom"),
        (b"a;b\n", "ingen rader"),
        ("æ".encode("latin-1"), "UTF-8"),
        (b"\xd0\xcf\x11\xe0", "gammelt Excel-ark"),
    ],
)
def test_a_file_that_cannot_be_read_is_told(at, content, told):
    html = upload(at, content).content.decode()
    assert told in html and "ds-error-summary" in html and not PeopleImport.objects.exists()


def test_without_a_file_it_says_what_to_do(at):
    assert "Velg en fil" in at.post(HERE).content.decode()


def test_headings_nobody_knows_are_chosen_by_hand(at):
    page = upload(at, "Hvem;Hvor\nper@dfo.no;IT\n")
    html = page.content.decode()
    assert "Hvem (per@dfo.no)" in html
    held = PeopleImport.objects.get()
    columns = f"{HERE}{held.public_id}/kolonner/"
    assert at.get(f"{HERE}{held.public_id}/").url == columns
    assert "Velg kolonnen med e-postadressen" in at.post(columns, {}).content.decode()
    assert "er brukt til" in at.post(columns, {"email": "0", "unit": "0"}).content.decode()
    assert "ds-error-summary" in at.post(columns, {"email": "77"}).content.decode()
    assert "per@dfo.no" in at.post(columns, {"email": "0", "unit": "1"}, follow=True).content.decode()


def test_what_was_overtaken_is_looked_at_again(at, dfo, by):
    held = uploaded(dfo, by, "ny@dfo.no;;;;")
    html = press(at, held, "begin", shown="x").content.decode()
    assert "endret siden du så over" in html and "Hent inn" in html
    assert not Membership.objects.filter(status="invited")


def test_a_whole_list_with_a_mistake_puts_nobody_out(at, dfo, by):
    employee(dfo, email="per@dfo.no")
    held = uploaded(dfo, by, "ada@dfo.no;;;;", "per@dfo;;;;", is_whole=True)
    html = at.get(f"{HERE}{held.public_id}/").content.decode()
    assert "Rett radene først" in html and 'value="begin"' not in html


def test_many_who_would_be_out_are_told_twice(at, dfo, by):
    employee(dfo, email="per@dfo.no")
    held = uploaded(dfo, by, "ada@dfo.no;;;;", is_whole=True)
    assert "Mange mister tilgangen" in at.get(f"{HERE}{held.public_id}/").content.decode()


def test_how_far_it_has_come_is_fetched_while_it_runs(at, dfo, by):
    held = begun(uploaded(dfo, by, "a@dfo.no;;;;", "b@dfo.no;;;;"), by)
    page = at.get(f"{HERE}{held.public_id}/")
    assert "0 av 2 er gjort" in page.content.decode() and "every 2s" in page.content.decode()
    part = at.get(f"{HERE}{held.public_id}/", headers={"HX-Request": "true"})
    assert "<h1" not in part.content.decode() and "HX-Refresh" not in part
    take_turn(held.pk)
    assert at.get(f"{HERE}{held.public_id}/", headers={"HX-Request": "true"})["HX-Refresh"] == "true"


def test_a_file_that_was_not_wanted_is_deleted(at, dfo, by):
    held = uploaded(dfo, by, "a@dfo.no;;;;")
    assert "Fila er slettet" in press(at, held, "discard").content.decode() and not PeopleImport.objects.exists()


def test_a_step_that_is_too_late_is_told_and_an_unknown_one_is_nothing(at, dfo, by):
    held = brought_in(dfo, by, "a@dfo.no;;;;")
    assert "kan ikke gjøres nå" in press(at, held, "discard").content.decode()
    assert "kan ikke gjøres nå" in at.post(f"{HERE}{held.public_id}/kolonner/", {}, follow=True).content.decode()
    assert press(at, held, "tull").status_code == 404


@pytest.mark.parametrize("address", [HERE, HERE + "{}/", HERE + "{}/kolonner/"])
def test_nobody_else_opens_it(client, dfo, by, address):
    held = uploaded(dfo, by, "a@dfo.no;;;;")
    for person in (employee(dfo), publisher(dfo), administrator()):
        client.force_login(person)
        assert client.get(address.format(held.public_id)).status_code == 403


def test_an_import_is_only_reached_through_its_own_agency(at, dfo):
    other = AgencyFactory(short="Skatt", domains=["skatt.no"])
    held = uploaded(other, administrator(other), "a@skatt.no;;;;")
    assert at.get(f"{HERE}{held.public_id}/").status_code == 404


def test_a_long_file_asks_no_more_than_a_short_one(at, dfo, by):
    few, many = (uploaded(dfo, by, *(f"p{n}@dfo.no;;;IT;Leder" for n in range(size))) for size in (1, 150))
    assert cost(at, f"{HERE}{many.public_id}/") <= cost(at, f"{HERE}{few.public_id}/")
