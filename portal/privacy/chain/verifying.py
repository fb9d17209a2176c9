"""Is every entry of the audit log there, in its order, as it was written?"""

from dataclasses import dataclass, field
from datetime import timedelta

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext as _

from ..models import AuditEntry, Head, Segment
from .anchors import faults_of_anchors
from .fingerprints import fingerprint
from .names import faults_of_names
from .people import People, faults_of_pseudonyms

AT_ONCE = 2000
LATE = timedelta(hours=1)
"""An entry that still waits after so long was put there past the portal, or the linking has stopped."""
BACK = timedelta(days=1)
"""No transaction is so long: an entry that is this much older than the one before it, was put in afterwards."""


@dataclass
class Walk:
    """What has been seen of the chain so far."""

    number: int
    hash: str
    people: People
    at: object = None
    counts: dict = field(default_factory=dict)
    last: dict = field(default_factory=dict)


def verify():
    """Gives each fault as a sentence, from the oldest to the newest; nothing when all is well."""
    head = Head.objects.select_related("segment").filter(pk=Head.ONLY).first() or Head()
    segments = list(Segment.objects.all())
    first = next((segment for segment in segments if not segment.dropped_at), None)
    walk = Walk(first.first_number - 1 if first else head.last_number, first.hash_before if first else "", People())
    yield from faults_of_pseudonyms()
    yield from faults_of_names()
    for entry in linked(head):
        yield from faults_of(entry, walk)
    yield from faults_of_anchors(segments, walk)
    yield from faults_of_end(head, walk)
    yield from faults_of_waiting()


def linked(head):
    rows = models.QuerySet(AuditEntry).exclude(number=None).filter(number__lte=head.last_number)
    return rows.order_by("number").iterator(chunk_size=AT_ONCE)


def faults_of(entry, walk):
    place = {"number": entry.number, "day": timezone.localtime(entry.at).strftime("%d.%m.%Y %H.%M")}
    if entry.number != walk.number + 1:
        gap = {"first": walk.number + 1, "last": entry.number - 1}
        yield _("Hendelse %(first)s til %(last)s mangler. De er tatt bort.") % gap
    elif entry.hash != fingerprint(entry, walk.hash):
        yield _("Hendelse %(number)s (%(day)s) er endret, flyttet eller satt inn etterpå.") % place
    if walk.at and entry.at < walk.at - BACK:
        yield _("Hendelse %(number)s (%(day)s) er satt inn etterpå: den er eldre enn den foran.") % place
    if walk.people.is_other(entry):
        yield _("Hendelse %(number)s (%(day)s) har fått et annet navn enn den hadde.") % place
    walk.number, walk.hash, walk.at = entry.number, entry.hash, entry.at
    walk.counts[entry.segment_id] = walk.counts.get(entry.segment_id, 0) + 1
    walk.last[entry.segment_id] = entry.hash


def faults_of_end(head, walk):
    if (head.last_number, head.last_hash) != (walk.number, walk.hash or head.last_hash):
        ends = {"number": head.last_number, "found": walk.number}
        yield _("Loggen skal slutte med hendelse %(number)s, men slutter med %(found)s.") % ends
    now = Head.objects.filter(pk=Head.ONLY).first() or head
    if AuditEntry.objects.filter(number__gt=now.last_number).exists():
        yield _("Det står hendelser etter slutten av loggen. De er satt inn forbi portalen.")


def faults_of_waiting():
    late = AuditEntry.objects.waiting().filter(at__lt=timezone.now() - LATE).count()
    if late:
        yield _(
            "%(count)s hendelser står utenfor kjeden. De er satt inn utenom portalen, eller kjedingen har stoppet."
        ) % {"count": late}


def hash_at(number):
    """None when it is dropped, but for the last of a month; empty when it should be there and is not."""
    segment = Segment.objects.filter(first_number__lte=number).order_by("-first_number").first()
    if segment and segment.dropped_at and number <= segment.last_number:
        return segment.last_hash if number == segment.last_number else None
    return AuditEntry.objects.filter(number=number).values_list("hash", flat=True).first() or ""
