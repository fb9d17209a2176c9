"""Who has seen a profile? Each reading by another is kept in the audit log, and shown to the owner."""

from dataclasses import dataclass
from datetime import datetime, time

from django.db import transaction

from listings.agencies.models import Agency
from portal.foundation.admission import places_of
from portal.foundation.audit import record
from portal.foundation.clock import OSLO, oslo_today
from portal.privacy.models import AuditEntry

from .actions.holding import locked
from .presentation import Reader, reader_of

READ = "profile.read"


@dataclass(frozen=True)
class Reading:
    """`name` is empty when the account is gone."""

    name: str
    agency: str
    reader: str
    at: datetime


@transaction.atomic
def note_reading(profile, reader):
    """The same person counts once a day; the row is held, so that two clicks at once are one reading."""
    profile = locked(profile)
    midnight = datetime.combine(oslo_today(), time.min, tzinfo=OSLO)
    if not entries_of(profile).filter(by=reader, at__gte=midnight).exists():
        place = next(iter(places_of(reader)), None)
        agency = place.agency_public_id if place else None
        record(profile, READ, by=reader, agency=agency, reader=str(reader_of(reader)))


def entries_of(profile):
    return AuditEntry.objects.about(profile).filter(event=READ)


def readings_of(profile):
    """The newest first, to be paged; told(entries) gives them names."""
    return entries_of(profile).select_related("by")


def told(entries):
    names = {str(agency.public_id): agency.name for agency in agencies_in(entries)}
    kinds = dict(Reader.choices)
    return [
        Reading(str(entry.by or ""), names.get(entry.agency, ""), kinds.get(entry.facts.get("reader"), ""), entry.at)
        for entry in entries
    ]


def agencies_in(entries):
    return Agency.objects.filter(public_id__in={entry.agency for entry in entries if entry.agency})
