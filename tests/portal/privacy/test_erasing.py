"""When a person deletes her account, is anything left of her but what a declared rule keeps?"""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.files.storage import default_storage
from django.db import connection
from django.urls import reverse

from listings.applications.models import Application
from listings.applications.status import Stage
from portal.access.models import User
from portal.notifications.models import Message
from portal.privacy.chain.linking import link_all
from portal.privacy.chain.verifying import verify
from portal.privacy.erasing import erase_account
from portal.privacy.models import AuditEntry, PrivacyRequest
from tests.factories.agencies import administrator, employee, portal_administrator
from tests.factories.applications import interest_in

from .everywhere import ADDRESS, MARK, Everywhere

pytestmark = pytest.mark.django_db
PLACES = {
    *("access_user", "agencies_membership", "applications_application", "applications_candidatenote"),
    *("facilitation_wish", "notifications_message", "postings_postingpage", "privacy_privacyrequest"),
    *("profiles_profile", "saved_savedsearch", "search_searchdocument", "stories_experience", "wagtailcore_revision"),
}


@pytest.fixture
def files(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    kept = {"BACKEND": "django.core.files.storage.FileSystemStorage"}
    settings.STORAGES = {**settings.STORAGES, "default": kept}
    return tmp_path


@pytest.fixture
def world(portal_tree, files):
    return Everywhere()


def tables():
    with connection.cursor() as cursor:
        return [table.name for table in connection.introspection.get_table_list(cursor) if table.type == "t"]


def rows_with(mark):
    """Every column of every table, read as text; also those of the embedded index."""
    found = set()
    with connection.cursor() as cursor:
        for table in tables():
            cursor.execute(f"SELECT * FROM {connection.ops.quote_name(table)}")
            names = [column[0] for column in cursor.description]
            for row in cursor.fetchall():
                found |= {f"{table}.{name}" for name, cell in zip(names, row, strict=True) if mark in text_of(cell)}
    return found


def text_of(cell):
    text = cell.decode("utf-8", "ignore") if isinstance(cell, (bytes, memoryview)) else str(cell)
    return text.casefold()


def files_in(folder):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def test_she_stands_everywhere_before(world, files):
    """What the next test looks for is there to be found."""
    places = {place.partition(".")[0] for place in rows_with(MARK)}
    assert places >= PLACES
    assert files_in(files)


def test_nothing_is_left_but_the_address_of_the_receipt(world, files, django_capture_on_commit_callbacks):
    """Wagtail takes files away when the rows are gone for good."""
    with django_capture_on_commit_callbacks(execute=True):
        erase_account(person=world.person, by=world.person)
    assert rows_with(MARK) <= {"notifications_message.address", "notifications_mail.address"}
    assert files_in(files) == []
    assert not User.objects.filter(email=ADDRESS).exists()


def test_nothing_leads_to_her_in_the_log_and_it_is_whole(world):
    key = world.person.pk
    link_all()
    erase_account(person=world.person, by=world.person)
    link_all()
    assert not AuditEntry.objects.filter(by_id=key).exists() and list(verify()) == []


def test_what_is_the_agencys_stays_without_her(world):
    erase_account(person=world.person, by=world.person)
    world.posting.refresh_from_db()
    assert world.posting.title == "Hennes" and world.posting.contact_name == "" and world.posting.created_by is None


def test_the_agency_hears_that_interest_was_taken_back(world):
    erase_account(person=world.person, by=world.person)
    told = Message.objects.filter(person=world.publisher, kind__contains="withdrawn")
    assert told.exists() and not Application.objects.filter(pk=world.application.pk).exists()


def test_the_receipt_goes_to_her_address_and_the_row_remains_without_her(world):
    done = erase_account(person=world.person, by=world.person)
    assert Message.objects.get(kind="account_erased").address == ADDRESS
    assert (done.person, done.text, done.outcome) == (None, "", PrivacyRequest.Outcome.DONE)
    assert done.answered_at and done.receipt


def test_nobody_erases_another(world):
    with pytest.raises(PermissionDenied):
        erase_account(person=world.person, by=world.publisher)


def test_who_has_a_place_must_be_looked_at_by_somebody():
    placed = interest_in(Stage.ACCEPTED)
    with pytest.raises(ValidationError, match="takket ja"):
        erase_account(person=placed.person, by=placed.person)
    erase_account(person=placed.person, by=portal_administrator())
    assert not Application.objects.filter(pk=placed.pk).exists()


@pytest.mark.parametrize("make", [portal_administrator, administrator])
def test_the_last_administrator_gives_the_role_to_another_first(make):
    person = make()
    with pytest.raises(ValidationError, match="Gi rollen til en annen først"):
        erase_account(person=person, by=person)
    assert User.objects.filter(pk=person.pk).exists()


def test_when_something_goes_wrong_nothing_is_gone(world, monkeypatch):
    monkeypatch.setattr(User, "delete", lambda self: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        erase_account(person=world.person, by=world.person)
    assert Application.objects.filter(pk=world.application.pk, status=Stage.RECEIVED).exists()


def test_she_is_asked_once_more_and_gets_a_receipt(client, django_capture_on_commit_callbacks):
    person = employee(name="Kari Nes")
    client.force_login(person)
    page = client.post(reverse("privacy:erase")).content.decode()
    assert "sikker_error" in page and User.objects.filter(pk=person.pk).exists()
    page = client.post(reverse("privacy:erase"), {"sikker": "ja"}).content.decode()
    assert "Kontoen er slettet" in page and PrivacyRequest.objects.get().receipt in page
    assert client.get(reverse("privacy:mine")).status_code == 302


def test_her_files_are_gone_from_the_disk(world, files):
    assert default_storage.exists(world.told.picture.name)
    erase_account(person=world.person, by=world.person)
    assert not default_storage.exists(world.told.picture.name)
