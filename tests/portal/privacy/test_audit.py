"""Is what happened kept, whole and unchanged?"""

import pytest
from django.db import transaction

from portal.foundation.audit import record
from portal.privacy.models import AuditEntry, WrittenOnce
from tests.factories.agencies import AgencyFactory, UserFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def person(db):
    return UserFactory()


@pytest.fixture
def entry(person):
    record(person, "person.tested", by=person, agency="7c9e6679-7425-40de-944b-e07fc1f90ae7", role="editor")
    return AuditEntry.objects.get(event="person.tested")


def test_it_says_what_happened_to_what_by_whom_where(entry, person):
    assert (entry.model, entry.object_id, entry.by) == ("access.User", str(person.pk), person)
    assert (entry.agency, entry.facts) == ("7c9e6679-7425-40de-944b-e07fc1f90ae7", {"role": "editor"})


@pytest.mark.parametrize(
    "attempt",
    [
        lambda entry: entry.save(),
        lambda entry: entry.delete(),
        lambda entry: AuditEntry.objects.update(event="noe annet"),
        lambda entry: AuditEntry.objects.filter(pk=entry.pk).delete(),
        lambda entry: AuditEntry.objects.bulk_update([entry], ["event"]),
        lambda entry: AuditEntry.objects.update_or_create(pk=entry.pk, defaults={"event": "noe annet"}),
    ],
)
def test_it_is_written_once(entry, attempt):
    entry.event = "noe annet"
    with pytest.raises(WrittenOnce):
        attempt(entry)
    assert AuditEntry.objects.get(pk=entry.pk).event == "person.tested"


def test_it_outlives_the_person_without_the_name(entry, person):
    person.delete()
    kept = AuditEntry.objects.get(pk=entry.pk)
    assert kept.by is None and kept.event == "person.tested"


def test_what_is_undone_was_not_recorded(person):
    with pytest.raises(ZeroDivisionError), transaction.atomic():
        record(person, "person.failed", by=person)
        raise ZeroDivisionError
    assert not AuditEntry.objects.filter(event="person.failed").exists()


def test_what_is_written_in_wagtail_is_kept_without_the_words(person):
    page = AgencyFactory().page
    page.tagline = "Hemmelig setning"
    page.save_revision(user=person, log_action=True).publish(user=person, skip_permission_checks=True)
    entry = AuditEntry.objects.get(event="wagtail.publish", by=person)
    assert (entry.model, entry.object_id) == ("agencies.AgencyPage", str(page.pk))
    assert "wagtail.edit" in AuditEntry.objects.about(page).values_list("event", flat=True)
    assert "Hemmelig" not in str(list(AuditEntry.objects.values_list("facts", flat=True)))
