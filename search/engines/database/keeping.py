"""How are the documents kept, and how does a process know that its columns are stale?"""

import uuid

from django.db import transaction

from ...documents import Document, Key
from ...models import Generation, SearchDocument
from .columns import Columns
from .text import text_of

_columns: dict[str, tuple[uuid.UUID | None, Columns]] = {}


def columns_of(kind: str) -> Columns:
    """The columns of a kind as they are now; read anew when another state has been written."""
    token = Generation.objects.filter(kind=kind).values_list("token", flat=True).first()
    known, columns = _columns.get(kind, (None, None))
    if columns is None or known != token:
        rows = SearchDocument.objects.filter(kind=kind, live=True).values_list("pk", "object_id", "facts")
        columns = Columns(rows)
        _columns[kind] = token, columns
    return columns


def hold(kind: str) -> None:
    """Let the writers of a kind come one at a time: who holds it reads what all the others have committed."""
    Generation.objects.get_or_create(kind=kind)
    Generation.objects.select_for_update().get(kind=kind)


def write(document: Document) -> SearchDocument | None:
    """Keep a document. Gives the row, or None when nothing is new about it."""
    content = {"facts": document.facts, "words": document.words.as_dict()}
    return keep(document.key, live=True, digest=document.digest, **content)


def forget(key: Key) -> SearchDocument | None:
    """Make a thing unfindable; the row stays, so that seq goes on counting."""
    if SearchDocument.objects.filter(kind=key.kind, object_id=key.object_id, live=True).exists():
        return keep(key, live=False, digest="", facts={}, words={})
    return None


@transaction.atomic
def keep(key, **content):
    row = SearchDocument.objects.filter(kind=key.kind, object_id=key.object_id).first() or SearchDocument(
        kind=key.kind, object_id=key.object_id, seq=0
    )
    if row.seq and (row.digest, row.live) == (content["digest"], content["live"]):
        return None
    row.seq += 1
    for name, value in content.items():
        setattr(row, name, value)
    row.save()
    text_of().write(row.pk, row.words)
    Generation.objects.update_or_create(kind=key.kind, defaults={"token": uuid.uuid4()})
    return row
