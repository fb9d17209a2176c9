"""When a person deletes her account, is anything left of her but what a declared rule keeps?"""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.files.storage import default_storage
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

from .everywhere import ADDRESS, MARK
from .marks import files_in, places_of, sessions_with

pytestmark = pytest.mark.django_db
PLACES = {
    *("access_user", "account_emailaddress", "agencies_membership", "applications_application"),
    *(
        "applications_candidatenote",
        "applications_talk",
        "directories_directoryperson",
        "joining_joinrequest",
        "mfa_authenticator",
    ),
    *("people_importline", "people_peopleimport", "socialaccount_socialaccount", "wagtailcore_uploadedfile"),
    *("facilitation_wish", "notifications_message", "postings_postingpage", "privacy_privacyrequest"),
    *("profiles_profile", "saved_savedsearch", "search_searchdocument", "stories_experience", "wagtailcore_revision"),
}
KEPT = {
    *("agreements_version.terms", "agreements_signature.name"),  # the parties', until both agencies have archived it
    *("agreements_signature.shown", "agreements_signedpaper.words", "agreements_signedpaper.content"),
    *("agreements_amendment.terms", "agreements_amendment.why"),
    *("agreements_agreementevent.text", "agreements_remark.text"),  # part of the case, without who wrote it
    *(
        "cooperation_acceptance.name",
        "cooperation_acceptance.title",
    ),  # the two agencies', like the words they agreed to
    "cooperation_cooperationevent.text",
    *("cooperation_agreedpaper.words", "cooperation_agreedpaper.content"),
    "notifications_mail.address",  # until the receipt is delivered
    "notifications_message.address",
    "privacy_formername.name",  # until the log forgets what she did with her roles
    "stories_consent.name",  # where another has named her, until the editors have taken it out of the story
}


def test_she_stands_everywhere_before(world, uploads):
    """What the next test looks for is there to be found."""
    assert {place.partition(".")[0] for place in places_of()} >= PLACES
    assert sessions_with() and any(MARK in name for name in files_in(uploads))


def test_nothing_is_left_but_what_a_rule_keeps(world, uploads, caplog, django_capture_on_commit_callbacks):
    """Wagtail takes files away when the rows are gone for good."""
    with django_capture_on_commit_callbacks(execute=True):
        erase_account(person=world.person, by=world.person)
    assert places_of() <= KEPT
    assert sessions_with() == [] and MARK not in caplog.text.casefold()
    assert [name for name in files_in(uploads) if "felles" not in name] == []
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


def test_her_files_are_gone_from_the_disk(world, uploads):
    assert default_storage.exists(world.told.picture.name)
    erase_account(person=world.person, by=world.person)
    assert not default_storage.exists(world.told.picture.name)
