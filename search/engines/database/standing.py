"""How do the columns of a process keep up with what any process writes? They read again what has changed since.

A state has a random name, and each change leaves one behind it (Change). Who stands in a state that nobody remembers,
because it was rolled back or is long ago, reads everything.
"""

import uuid
from collections.abc import Iterable

from ...models import Change, Generation, SearchDocument
from .columns import Columns

MANY = 1_000  # changes: more than these are no quicker than everything
REMEMBERED = 5_000

Token = uuid.UUID | None
_columns: dict[str, tuple[Token, Columns]] = {}


def columns_of(kind: str) -> Columns:
    """The columns of a kind as they are now."""
    token = Generation.objects.filter(kind=kind).values_list("token", flat=True).first()
    known, columns = _columns.get(kind, (None, None))
    if columns is None or known != token:
        token, columns = brought_up(kind, columns, known) or (token, read(kind))
        _columns[kind] = token, columns
    return columns


def read(kind: str) -> Columns:
    rows = SearchDocument.objects.filter(kind=kind, live=True).order_by("pk")
    return Columns.read(rows.values_list("pk", "object_id", "facts").iterator(chunk_size=2_000))


def brought_up(kind, columns, known) -> tuple[Token, Columns] | None:
    """None when it cannot be told what has changed. The rows may be newer than the last change that was read: then
    they are read once more with the next."""
    began = Change.objects.filter(token=known).values_list("pk", flat=True).first() if columns and known else None
    changes = Change.objects.filter(kind=kind, pk__gt=began or 0).order_by("pk").values_list("token", "document_id")
    changes = list(changes[: MANY + 1]) if began else []
    ids = {document_id for _, document_id in changes}
    if not changes or len(changes) > MANY or None in ids:
        return None
    rows = SearchDocument.objects.filter(pk__in=ids).values_list("pk", "object_id", "live", "facts")
    told = [(pk, object_id, facts if is_live else None) for pk, object_id, is_live, facts in rows]
    return changes[-1][0], columns.changed(told)


def turn(kind: str, document_ids: Iterable[int]) -> None:
    """These documents are written in this transaction. The generation is turned first: until the commit it lets nobody
    else write of the kind, so that changes are numbered in the order in which they become true."""
    ids = list(document_ids)
    changes = [Change(kind=kind, document_id=id_) for id_ in ids] if len(ids) <= MANY else [Change(kind=kind)]
    Generation.objects.update_or_create(kind=kind, defaults={"token": changes[-1].token})
    Change.objects.bulk_create(changes)
    last = Change.objects.filter(kind=kind).order_by("pk").last()
    Change.objects.filter(kind=kind, pk__lte=last.pk - REMEMBERED).delete()
