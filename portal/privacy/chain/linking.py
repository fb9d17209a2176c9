"""How do entries come into the chain? In order, right after the transaction that wrote them.

Not within it: whoever holds the end of the chain until commit, lets all others wait (docs/decisions/0024).
"""

from datetime import timedelta

from django.db import connection, models, transaction
from django.utils import timezone

from portal.foundation.clock import OSLO

from ..models import AuditEntry, Head, Segment
from .fingerprints import fingerprint
from .pseudonyms import codes_of

AT_ONCE = 500
"""How many entries are taken in while the head is held once."""
LINKED = ("number", "who", "hash", "segment")


def link_after_commit():
    """Once for a transaction, however much it writes. When it fails, the next writer or the daily job does it."""
    waiting = [row[1] for row in connection.run_on_commit]
    if link_all not in waiting:
        transaction.on_commit(link_all, robust=True)


def link_all():
    """Gives how many were taken into the chain."""
    count = linked = link_some()
    while linked == AT_ONCE:
        linked = link_some()
        count += linked
    return count


@transaction.atomic
def link_some():
    head = Head.objects.held()
    entries = list(AuditEntry.objects.waiting()[:AT_ONCE])
    if entries:
        codes = codes_of(entry.by_id for entry in entries)
        for entry in entries:
            link(head, entry, codes.get(entry.by_id, ""))
            sealed = {name: getattr(entry, name) for name in LINKED}
            models.QuerySet(AuditEntry).filter(pk=entry.pk, number=None).update(**sealed)
        head.save()
    return len(entries)


def link(head, entry, who):
    entry.who, entry.number = who, head.last_number + 1
    entry.segment = segment_for(head, entry)
    entry.hash = fingerprint(entry, head.last_hash)
    head.last_number, head.last_hash = entry.number, entry.hash


def segment_for(head, entry):
    """Who wrote just before midnight and committed after, stands in the month that has begun."""
    month, now = month_of(entry.at), head.segment
    if now and not now.closed_at and month <= now.month:
        return now
    close(head)
    month = max(month, month_after(now.month)) if now else month
    head.segment = Segment.objects.create(month=month, first_number=entry.number, hash_before=head.last_hash)
    return head.segment


def close(head):
    """An anchor: how many there were, and the last fingerprint."""
    segment = head.segment
    if segment and not segment.closed_at:
        segment.count = head.last_number - segment.first_number + 1
        segment.last_hash, segment.closed_at = head.last_hash, timezone.now()
        segment.save()


@transaction.atomic
def close_month(now=None):
    """When a month is over and nothing has happened since. Gives how many were closed."""
    head = Head.objects.held()
    if head.segment is None or head.segment.closed_at or head.segment.month >= month_of(now or timezone.now()):
        return 0
    close(head)
    return 1


def month_of(moment):
    return moment.astimezone(OSLO).date().replace(day=1)


def month_after(month):
    return (month + timedelta(days=31)).replace(day=1)
