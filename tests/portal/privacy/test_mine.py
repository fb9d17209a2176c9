"""Does a person see, and can she take with her, all that the portal holds about her, and nothing about others?"""

import csv
import io
import json
import re
import zipfile

import pytest
from django.apps import apps
from django.urls import reverse

from listings.applications.actions import write_note
from portal.foundation.personal_data import DECLARATIONS
from portal.privacy.held.archive import archive
from portal.privacy.held.labels import LABELS, fields_of, is_named
from portal.privacy.held.tables import plain, table_of, tables_of
from portal.privacy.models import AuditEntry
from tests.factories.agencies import employee
from tests.factories.applications import sent_interest
from tests.factories.postings import published_posting

from .everywhere import MARK
from .marks import marks

pytestmark = pytest.mark.django_db


def packed(person):
    return zipfile.ZipFile(io.BytesIO(archive(person)))


def texts(packed, folder):
    return {name: packed.read(name).decode("utf-8-sig") for name in packed.namelist() if name.startswith(folder)}


NOT_PLANTED = {
    "privacy.FormerName": "is written when the account goes, and leads to nobody who has one",
}


def test_every_declared_table_is_planted_and_told(world):
    """Who declares a new table plants it too (at_work.py, with_packages.py), and sees here that it is handed out."""
    empty = {code for code, declaration in DECLARATIONS.items() if not table_of(declaration, world.person).rows}
    assert empty == set(NOT_PLANTED)


@pytest.mark.parametrize("folder", ["json/", "csv/"])
def test_all_that_stands_of_her_in_the_database_is_in_the_file(world, folder):
    everything = " ".join(texts(packed(world.person), folder).values()).casefold()
    missing = {mark: places for mark, places in marks().items() if mark not in everything}
    assert missing == {} and len(marks()) > 30


def test_the_two_forms_say_the_same_and_the_pictures_are_there(world):
    held = packed(world.person)
    as_json, as_csv = texts(held, "json/"), texts(held, "csv/")
    for name, text in as_json.items():
        rows = json.loads(text)["rows"]
        sheet = list(csv.reader(io.StringIO(as_csv[name.replace("json", "csv")]), delimiter=";"))
        assert len(sheet) == len(rows) + 1
    assert any(name.startswith("filer/fortalt/") for name in held.namelist())


def test_the_introduction_says_what_each_table_is(world):
    said = packed(world.person).read("les-meg.txt").decode()
    assert DECLARATIONS["profiles.Profile"].what in said


def test_what_she_wrote_about_another_is_not_hers_to_take(world):
    other = sent_interest(
        published_posting(world.agency, by=world.person, title="Til henne"), employee(name="Ola Dahl")
    )
    write_note(application=other, by=world.person, text="Ola virker trøtt")
    everything = " ".join(texts(packed(world.person), "json/").values())
    assert "Ola virker" not in everything
    [row] = [row for row in table_of(DECLARATIONS["applications.CandidateNote"], world.person).rows if len(row) < 4]
    assert "notat" not in " ".join(row).casefold() and row


def test_who_wrote_the_note_about_her_is_not_told(world):
    [row] = table_of(DECLARATIONS["applications.CandidateNote"], world.person).rows
    assert f"Virker {MARK}god" in row.values() and world.publisher.name not in str(row)


def test_no_password_or_key_is_handed_out(world):
    world.person.set_password("hemmelig")
    world.person.save()
    everything = " ".join(texts(packed(world.person), "json/").values())
    assert world.person.password not in everything


def test_the_page_lists_all_tables_with_their_counts(client, world, django_assert_max_num_queries):
    client.force_login(world.person)
    with django_assert_max_num_queries(230):
        html = client.get(reverse("privacy:mine")).content.decode()
    assert all(reverse("privacy:mine_table", args=[table.code]) in html for table in tables_of(world.person))


def test_each_table_can_be_read(client, world):
    client.force_login(world.person)
    for table in tables_of(world.person):
        page = client.get(reverse("privacy:mine_table", args=[table.code]))
        assert page.status_code == 200 and not re.search(r">\s*None\s*<", page.content.decode())
    assert client.get(reverse("privacy:mine_table", args=["auth.Group"])).status_code == 404


def test_an_employee_who_has_done_nothing_has_little(client):
    person = employee()
    assert {table.code for table in tables_of(person)} >= {"access.User", "agencies.Membership"}


def test_that_she_took_it_is_logged(client):
    person = employee()
    client.force_login(person)
    response = client.post(reverse("privacy:export"))
    assert response["Content-Type"] == "application/zip" and "no-store" in response["Cache-Control"]
    assert AuditEntry.objects.filter(event="privacy.exported", by=person).exists()


@pytest.mark.parametrize("declaration", DECLARATIONS.values(), ids=lambda declaration: declaration.model)
def test_every_field_that_is_handed_out_has_a_name_people_read(declaration):
    model = apps.get_model(declaration.model)
    names = () if declaration.export else declaration.tells or plain(model)
    assert [name for name in names if not is_named(model, name)] == []


def test_what_the_apps_hand_out_has_names_too(world):
    """A name that is no field of the model is one of ours."""
    nameless = set()
    for code, declaration in DECLARATIONS.items():
        model = apps.get_model(code)
        names = {name for row in declaration.export(world.person) for name in row} if declaration.export else ()
        known = {name for name in names if name in LABELS or (fields_of(model, name) and is_named(model, name))}
        nameless |= {f"{code}.{name}" for name in set(names) - known}
    assert sorted(nameless) == []
