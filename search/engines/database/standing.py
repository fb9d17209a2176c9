"""How do the columns of a process keep up with what any process writes? They read again what has changed since.

A state has a random name, and each change leaves one behind it (Change). Who stands in a state that nobody remembers,
because it was rolled back or is long ago, reads everything.
"""

import uuid
from collections.abc import Iterable, Iterator
from itertools import compress, islice

import numpy as np

from ...language import version
from ...models import Change, Generation, SearchDocument
from .columns import Columns
from .text import Inverted, Reading

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


def text_of(kind: str, columns: Columns) -> Inverted:
    """What the documents of these columns are found by. Read once for a process; then it follows the columns."""
    if columns.text is None:
        reading = Reading()
        for row, words in words_by_row(columns, SearchDocument.objects.filter(kind=kind, live=True).order_by("pk")):
            reading.add(row, words)
        columns.text = Inverted.of(reading, len(columns))
    return columns.text


def times_of_words(kind: str, audience: str) -> dict[str, int]:
    """In how many of the documents that are for an audience each word stands."""
    columns = columns_of(kind)
    return text_of(kind, columns).times_in(columns.live & columns.column("audience").any_of([audience]))


def words_by_row(columns, documents) -> Iterator[tuple[int, dict]]:
    """What is not in the columns yet is read with the next change."""
    read = documents.values_list("pk", "words").iterator(chunk_size=2_000)
    while some := list(islice(read, 2_000)):
        rows, here = columns.rows_of(np.array([pk for pk, _words in some], dtype=np.int64))
        yield from zip(rows.tolist(), compress((words for _pk, words in some), here), strict=True)


def brought_up(kind, columns, known) -> tuple[Token, Columns] | None:
    """None when it cannot be told what has changed. The rows may be newer than the last change that was read: then
    they are read once more with the next."""
    began = Change.objects.filter(token=known).values_list("pk", flat=True).first() if columns and known else None
    changes = Change.objects.filter(kind=kind, pk__gt=began or 0).order_by("pk").values_list("token", "document_id")
    changes = list(changes[: MANY + 1]) if began else []
    ids = {document_id for _, document_id in changes}
    if not changes or len(changes) > MANY or None in ids:
        return None
    documents = SearchDocument.objects.filter(pk__in=ids)
    rows = documents.values_list("pk", "object_id", "live", "facts")
    changed = columns.changed([(pk, object_id, facts if is_live else None) for pk, object_id, is_live, facts in rows])
    if columns.text is not None:
        changed.text = columns.text.changed(dict(words_by_row(changed, documents)), len(changed))
    return changes[-1][0], changed


def turn(kind: str, document_ids: Iterable[int]) -> None:
    """These documents are written in this transaction. The generation is turned first: until the commit it lets nobody
    else write of the kind, so that changes are numbered in the order in which they become true."""
    ids = list(document_ids)
    changes = [Change(kind=kind, document_id=id_) for id_ in ids] if len(ids) <= MANY else [Change(kind=kind)]
    token = {"token": changes[-1].token}
    Generation.objects.update_or_create(kind=kind, defaults=token, create_defaults=token | {"version": version()})
    Change.objects.bulk_create(changes)
    last = Change.objects.filter(kind=kind).order_by("pk").last()
    Change.objects.filter(kind=kind, pk__lte=last.pk - REMEMBERED).delete()
