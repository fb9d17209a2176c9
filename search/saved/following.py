"""Which changes do the searches follow? A receiver writes a row in the change's transaction; the look comes after."""

from datetime import timedelta

from django.core.cache import cache
from django.db import transaction
from django.dispatch import receiver
from django.utils import timezone

from ..engines.database.storing import documents_written
from .models import Change
from .tasks import look_at_changes

PLANNED = "saved.look-is-planned"
SOON = 5
"""Seconds in which changes are gathered for one look. A plan ends a moment before its look begins: a change stands in
its row by then, or plans a look of its own, also where each process has a cache of its own."""


@receiver(documents_written)
def note_postings(sender, rows, **kwargs):
    if changes := [Change(posting_id=row.object_id) for row in rows if row.kind == "posting" and row.live]:
        Change.objects.bulk_create(changes)
        transaction.on_commit(look_soon, robust=True)


def look_soon():
    if not look_at_changes.get_backend().supports_defer:
        look_at_changes.enqueue()
    elif cache.add(PLANNED, True, SOON - 1):
        look_at_changes.using(run_after=timezone.now() + timedelta(seconds=SOON)).enqueue()
