"""Does the portal tell at once whom a breach concerns, and only to whoever may know?"""

import csv
import io

import pytest
from django.core.exceptions import PermissionDenied
from django.urls import reverse

from listings.agencies.belonging import leave
from listings.agencies.models import Membership
from listings.agencies.models.put_out import note_put_out
from portal.foundation.audit import SENTENCES
from portal.foundation.personal_data import DECLARATIONS
from portal.privacy.breach.actions import find_affected
from portal.privacy.chain.linking import link_all
from portal.privacy.erasing import erase_account
from portal.privacy.models import AuditEntry, FormerName
from tests.factories.agencies import AgencyFactory, administrator, employee, portal_administrator, publisher
from tests.factories.imports import brought_in
from tests.factories.postings import published_posting
from tests.factories.profiles import ProfileFactory

pytestmark = pytest.mark.django_db
PROFILES, USERS = "profiles.Profile", "access.User"


@pytest.fixture
def tuva(db):
    return portal_administrator(name="Tuva Berg")


@pytest.fixture
def agency(db):
    return AgencyFactory(name_nb="Kartverket", domains=["kart.example.no"])


@pytest.fixture
def kari(agency):
    return ProfileFactory(user=employee(agency, name="Kari Nes", email="kari@kart.example.no")).user


@pytest.fixture
def ola(db):
    return ProfileFactory(user=employee(name="Ola Vik", email="ola@vik.example.no")).user


def asked(client, tuva, **more):
    client.force_login(tuva)
    said = {"happened": "Sikkerhetskopi på avveie", "tables": [PROFILES]} | more
    return client.post(reverse("privacy:breach"), said)


def lines(response):
    return list(csv.reader(io.StringIO(response.content.decode("utf-8-sig")), delimiter=";"))


def test_the_form_offers_every_table_that_is_declared(client, tuva):
    client.force_login(tuva)
    html = client.get(reverse("privacy:breach")).content.decode()
    assert [code for code in DECLARATIONS if f'value="{code}"' not in html] == []


def test_it_counts_people_and_rows_of_each_table(client, tuva, kari, ola):
    found = asked(client, tuva, tables=[PROFILES, USERS]).context["found"]
    assert {table.declaration.model: (table.number, table.rows) for table in found.tables}[PROFILES] == (2, 2)
    assert found.keys == {kari.pk, ola.pk, tuva.pk}


def test_a_lost_copy_of_the_database_concerns_everybody(client, tuva, kari, ola):
    found = asked(client, tuva, tables=["*"]).context["found"]
    assert {table.declaration.model for table in found.tables} == set(DECLARATIONS)
    assert {kari.pk, ola.pk, tuva.pk} <= found.keys


def test_who_has_no_account_any_more_is_counted_and_not_listed(client, tuva, agency, kari):
    """Nor is everybody in an agency one whom it has put out."""
    gone = publisher(agency, name="Solfrid Vik")
    published_posting(agency, by=gone)
    link_all()
    erase_account(person=gone, by=gone)
    note_put_out(agency, "ute@etat.no")
    assert FormerName.objects.exists()
    found = asked(client, tuva, tables=["*"]).context["found"]
    tables = {table.declaration.model: (table.number, table.rows, table.nameless) for table in found.tables}
    assert tables["privacy.FormerName"] == tables["agencies.PutOut"] == (0, 0, 1)
    assert {row[0] for row in lines(asked(client, tuva, tables=["*"], list="1"))[1:]} >= {"Kari Nes", "Tuva Berg"}


def test_those_who_stand_in_a_file_are_found_and_not_who_sent_it(client, tuva, agency, kari):
    sender = administrator(agency, name="Solveig Aas", email="solveig@kart.example.no")
    brought_in(agency, sender, f"{kari.email};Kari Nes;Rådgiver;;", f"{sender.email};Solveig Aas;;;administrator")
    found = asked(client, tuva, tables=["people.ImportLine"]).context["found"]
    assert found.keys == {kari.pk}


def test_the_list_says_who_where_and_what(client, tuva, kari, ola):
    heading, *rows = lines(asked(client, tuva, list="1"))
    assert heading == ["Navn", "E-post", "Virksomheter", "Hva som er rammet"]
    assert [row[:3] for row in rows if row[0] == "Kari Nes"] == [["Kari Nes", "kari@kart.example.no", "Kartverket"]]
    assert {row[0] for row in rows} == {"Kari Nes", "Ola Vik"}
    assert all(row[3] for row in rows)


def test_an_agencys_people_are_also_those_who_have_left_it(tuva, agency, kari, ola):
    leave(Membership.objects.get(user=kari))
    found = find_affected(by=tuva, happened="Prøve", codes=[PROFILES], agency=str(agency.public_id))
    assert found.keys == {kari.pk}


def test_rows_about_nobody_with_an_account_are_counted_apart(tuva, kari):
    AuditEntry.objects.create(event="test", model="x", object_id="1")
    (table,) = find_affected(by=tuva, happened="Prøve", codes=["privacy.AuditEntry"]).tables
    assert table.nameless >= 1


def test_a_name_that_a_spreadsheet_would_calculate_is_guarded(client, tuva):
    ProfileFactory(user=employee(name="=1+1"))
    assert lines(asked(client, tuva, list="1"))[1][0] == "'=1+1"


def test_the_log_says_who_asked_and_why(client, tuva, kari):
    asked(client, tuva)
    entry = AuditEntry.objects.get(event="breach.listed")
    assert (entry.by, entry.facts["why"], entry.facts["people"]) == (tuva, "Sikkerhetskopi på avveie", 1)
    assert entry.event in SENTENCES


def test_what_is_missing_is_said_and_nothing_written_is_lost(client, tuva):
    page = asked(client, tuva, tables=[])
    assert "Velg minst én type opplysninger" in page.content.decode()
    assert "Sikkerhetskopi på avveie" in page.content.decode()
    assert not AuditEntry.objects.filter(event="breach.listed").exists()


def test_who_is_no_portal_administrator_learns_nothing(kari):
    with pytest.raises(PermissionDenied):
        find_affected(by=kari, happened="Prøve", codes=[PROFILES])
