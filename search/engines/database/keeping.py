"""How are the documents kept? With their next `seq`, their words, and a note of what has changed."""

from collections.abc import Sequence

from django.db import transaction
from django.dispatch import Signal

from ...documents import Document, Key
from ...models import Generation, SearchDocument
from .standing import columns_of, turn
from .text import text_of

__all__ = ["columns_of", "documents_written", "forget", "hold", "write", "write_all"]

documents_written = Signal()  # rows: the documents that have changed, all of one kind; in the change's transaction

CONTENT = ("seq", "digest", "live", "facts", "words")


def hold(kind: str) -> None:
    """Let the writers of a kind come one at a time: who holds it reads what all the others have committed."""
    Generation.objects.get_or_create(kind=kind)
    Generation.objects.select_for_update().get(kind=kind)


def write(document: Document) -> SearchDocument | None:
    """Keep a document. Gives the row, or None when nothing is new about it."""
    return next(iter(write_all([document])), None)


def write_all(documents: Sequence[Document]) -> list[SearchDocument]:
    """Keep documents of one kind, some hundreds at a time. Gives the rows of those with something new about them."""
    return keep({document.key: content(document) for document in documents})


def content(document):
    words = document.words.as_dict()
    return {"live": True, "digest": document.digest, "facts": document.facts, "words": words}


def forget(key: Key) -> SearchDocument | None:
    """Make a thing unfindable; the row stays, so that seq goes on counting."""
    if SearchDocument.objects.filter(kind=key.kind, object_id=key.object_id, live=True).exists():
        return next(iter(keep({key: {"live": False, "digest": "", "facts": {}, "words": {}}})), None)
    return None


@transaction.atomic
def keep(contents):
    ids = [key.object_id for key in contents]
    kinds = {key.kind for key in contents}
    rows = SearchDocument.objects.filter(kind__in=kinds, object_id__in=ids)
    known = {Key(row.kind, row.object_id): row for row in rows.defer("facts", "words")}
    changed = [stamped(known.get(key), key, said) for key, said in contents.items() if is_new(known.get(key), said)]
    if changed:
        fields = {"unique_fields": ["kind", "object_id"], "update_fields": CONTENT}
        changed = SearchDocument.objects.bulk_create(changed, update_conflicts=True, **fields)
        text_of().write({row.pk: row.words for row in changed})
        turn(*kinds, [row.pk for row in changed])
        documents_written.send(sender=SearchDocument, rows=changed)
    return changed


def is_new(row, said):
    return row is None or (row.digest, row.live) != (said["digest"], said["live"])


def stamped(row, key, said):
    return SearchDocument(kind=key.kind, object_id=key.object_id, seq=row.seq + 1 if row else 1, **said)
