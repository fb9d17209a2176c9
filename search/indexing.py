"""How does a change reach the engines? Rows in the change's own transaction; the follower hears after the commit."""

from collections.abc import Iterable
from itertools import islice

from django.db import transaction
from django.db.models import F

from .documents import SOURCES, Key
from .engines.base import EngineAway
from .engines.choosing import follower
from .engines.database import keeping
from .models import Outbox, SearchDocument

BATCH = 500


@transaction.atomic
def refresh(kind: str, ids: Iterable[int]) -> int:
    """Let the documents of these things say what the database says now. Gives the number that changed."""
    wanted = set(ids)
    keeping.hold(kind)
    return bring(kind, SOURCES[kind].documents(wanted), wanted)


@transaction.atomic
def refresh_all(kind: str) -> int:
    """The same for everything of a kind: after a change of analysis, or when in doubt."""
    keeping.hold(kind)
    known = SearchDocument.objects.filter(kind=kind, live=True).values_list("object_id", flat=True)
    return bring(kind, SOURCES[kind].documents(), set(known))


def bring(kind, documents, expected):
    """Keep the documents; what was expected among them and is not there has left search."""
    changed, present, documents = [], set(), iter(documents)
    while batch := list(islice(documents, BATCH)):
        changed += keeping.write_all(batch)
        present |= {document.key.object_id for document in batch}
    absent = [keeping.forget(Key(kind, object_id)) for object_id in expected - present]
    return note([*changed, *filter(None, absent)])


def differences(kind: str) -> list[str]:
    """A sentence for each thing whose document does not say what the database says now."""
    kept = dict(SearchDocument.objects.filter(kind=kind, live=True).values_list("object_id", "digest"))
    wanted = {document.key.object_id: document.digest for document in SOURCES[kind].documents()}
    ids = sorted(object_id for object_id in kept.keys() | wanted.keys() if kept.get(object_id) != wanted.get(object_id))
    return [f"{kind} {object_id}: {wanted.get(object_id)} is kept as {kept.get(object_id)}" for object_id in ids]


def note(rows):
    """One waiting row per thing, only when somebody follows. A newer change takes the older one's place."""
    if rows and follower():
        waiting = [Outbox(kind=row.kind, object_id=row.object_id, seq=row.seq) for row in rows]
        fields = {"unique_fields": ["kind", "object_id"], "update_fields": ["seq"]}
        Outbox.objects.bulk_create(waiting, update_conflicts=True, **fields)
    return len(rows)


def deliver() -> bool:
    """Tell the follower what waits, until nothing does. False when it is away, or refuses something."""
    engine = follower()
    while engine and (waiting := list(Outbox.objects.all()[:BATCH])):
        try:
            refused = engine.add(kept(waiting))
        except EngineAway as error:
            refused = {Key(row.kind, row.object_id): str(error) for row in waiting}
        settle(waiting, refused)
        if refused:
            return False
    return True


def kept(waiting):
    """The documents as they are at this moment, which may be newer than the change that was noted."""
    for kind in sorted({row.kind for row in waiting}):
        ids = [row.object_id for row in waiting if row.kind == kind]
        yield from SearchDocument.objects.filter(kind=kind, object_id__in=ids)


def settle(waiting, refused):
    """A row that was overtaken by a newer change while it was under way stays, and goes again."""
    for row in waiting:
        noted = Outbox.objects.filter(pk=row.pk)
        if error := refused.get(Key(row.kind, row.object_id)):
            noted.update(attempts=F("attempts") + 1, error=error[:300])
        else:
            noted.filter(seq=row.seq).delete()
