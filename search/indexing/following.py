"""How does a change reach the database's own documents? In the change's transaction, with a row for who follows."""

from collections.abc import Callable, Iterable
from itertools import islice

from django.db import transaction
from django.utils import timezone

from ..documents import SOURCES
from ..engines.base import no_progress
from ..engines.choosing import follower
from ..engines.database import storing
from ..models import Outbox, Rebuild, SearchDocument

PAGE = 100
BATCH = 500


@transaction.atomic
def refresh(kind: str, ids: Iterable[int]) -> int:
    """Let the documents of these things say what the database says now. Gives the number that changed."""
    wanted = SOURCES[kind].with_forms(set(ids))
    storing.hold(kind)
    return bring(kind, SOURCES[kind].documents(wanted), wanted)


def refresh_all(kind: str, told: Callable[[int, int], None] = no_progress) -> int:
    """The same for everything of a kind: after a change of analysis, or when in doubt. A page at a time, so that no
    other change waits for long; `told` hears how many are done of how many."""
    known = SearchDocument.objects.filter(kind=kind, live=True).values_list("object_id", flat=True)
    ids, changed = sorted({*known, *SOURCES[kind].ids()}), 0
    for start in range(0, len(ids), PAGE):
        told(start, len(ids))
        changed += refresh(kind, ids[start : start + PAGE])
    told(len(ids), len(ids))
    storing.all_are_written(kind)
    return changed


def bring(kind, documents, expected):
    """Keep the documents; what was expected among them and is not there has left search."""
    changed, present, documents = [], set(), iter(documents)
    while batch := list(islice(documents, BATCH)):
        changed += storing.write_all(batch)
        present |= {document.key.object_id for document in batch}
    return note(kind, [*changed, *storing.forget(kind, expected - present)])


def differences(kind: str) -> list[str]:
    """A sentence for each thing whose document does not say what the database says now."""
    kept = dict(SearchDocument.objects.filter(kind=kind, live=True).values_list("object_id", "digest"))
    wanted = {document.key.object_id: document.digest for document in SOURCES[kind].documents()}
    ids = sorted(object_id for object_id in kept.keys() | wanted.keys() if kept.get(object_id) != wanted.get(object_id))
    return [f"{kind} {object_id}: {wanted.get(object_id)} is kept as {kept.get(object_id)}" for object_id in ids]


def note(kind, rows):
    """One waiting row per thing, only when somebody follows. A newer change takes the older one's place, and is tried
    as if the older one had not been."""
    if rows and is_followed(kind):
        forget_refusals(rows)
        anew = {"attempts": 0, "error": "", "refused": False, "next_try": timezone.now()}
        waiting = [Outbox(kind=row.kind, object_id=row.object_id, seq=row.seq, **anew) for row in rows]
        fields = {"unique_fields": ["kind", "object_id"], "update_fields": ["seq", *anew]}
        Outbox.objects.bulk_create(waiting, update_conflicts=True, **fields)
    return len(rows)


def is_followed(kind):
    """Also by an index that was made before SEARCH_ENGINE said something else, or that another process uses: it must
    not miss what changes meanwhile. What waits too long, it is not asked."""
    return follower() is not None or Rebuild.objects.filter(kind=kind).exists()


def forget_refusals(rows):
    """Another version has not waited yet: it is not as old as the refusal of the one before."""
    ids = [row.object_id for row in rows]
    Outbox.objects.refused().filter(kind__in={row.kind for row in rows}, object_id__in=ids).delete()
