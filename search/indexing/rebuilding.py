"""Who fills a new index now? One at a time for each kind, and it must be seen to live."""

import uuid
from collections.abc import Callable
from contextlib import contextmanager
from datetime import timedelta

from django.db.models import Q
from django.utils import timezone

from ..documents import Key
from ..engines.base import RebuildStopped, no_progress
from ..engines.choosing import follower
from ..models import Outbox, Rebuild, SearchDocument
from .waiting import taken_off, waiting_for

DEAD_AFTER = timedelta(seconds=90)
"""Without a sign. A page of documents takes a few seconds, and at most the client's patience of thirty."""


class AlreadyRunning(RebuildStopped):
    """Somebody else fills a new index of this kind."""


def fill_anew(kind: str, told: Callable[[int, int], None] = no_progress) -> int:
    """Replace the follower's index of a kind by a new one of the kept documents. Gives how many it holds.

    Raises AlreadyRunning, EngineAway, RebuildStopped.
    """
    with claimed(kind) as claim:

        def seen(done, total):
            still_alive(kind, claim, done, total)
            told(done, total)

        waiting = waiting_for(kind)
        refused = follower().rebuild(kind, seen)
        taken_off(waiting)  # what waited before it began is in it
        note_refused(refused)
        return Rebuild.objects.get(kind=kind).done - len(refused)


@contextmanager
def claimed(kind):
    claim, now = uuid.uuid4(), timezone.now()
    Rebuild.objects.get_or_create(kind=kind)
    free = Rebuild.objects.filter(Q(claim=None) | Q(seen__lt=now - DEAD_AFTER), kind=kind)
    if not free.update(claim=claim, started=now, seen=now, done=0, total=0):
        raise AlreadyRunning(who_runs(Rebuild.objects.get(kind=kind)))
    try:
        yield claim
    finally:
        Rebuild.objects.filter(kind=kind, claim=claim).update(claim=None)


def who_runs(row):
    """In English: for the log and the terminal."""
    sign = int((timezone.now() - row.seen).total_seconds())
    return (
        f"{row.kind}: another rebuild is at {row.done} of {row.total} documents, and gave a sign {sign} seconds ago. "
        f"Wait for it. Was it cut off, then try again {int(DEAD_AFTER.total_seconds())} seconds after its last sign."
    )


def still_alive(kind, claim, done, total):
    ours = Rebuild.objects.filter(kind=kind, claim=claim)
    if not ours.update(seen=timezone.now(), done=done, total=total):
        raise RebuildStopped(f"{kind}: this rebuild was silent for so long that another has taken over")


def running() -> list[Rebuild]:
    """Those that live."""
    return list(Rebuild.objects.exclude(claim=None).filter(seen__gte=timezone.now() - DEAD_AFTER))


def note_refused(refused: dict[Key, str]) -> None:
    """What a new index does not take waits in the outbox, like what the old one did not take."""
    for key, error in refused.items():
        seq = SearchDocument.objects.get(kind=key.kind, object_id=key.object_id).seq
        facts = {"seq": seq, "refused": True, "error": error[:300]}
        Outbox.objects.update_or_create(kind=key.kind, object_id=key.object_id, defaults=facts)
