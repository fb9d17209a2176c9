"""How are the documents kept? With their next `seq`, their words, and a note of what has changed."""

from collections.abc import Iterable, Sequence

from django.db import transaction
from django.dispatch import Signal

from ...documents import Document, Key
from ...language import version
from ...models import Generation, SearchDocument
from .standing import columns_of, text_of, times_of_words, turn

__all__ = [
    "all_are_written",
    "are_current",
    "columns_of",
    "documents_written",
    "forget",
    "hold",
    "outdated",
    "text_of",
    "times_of_words",
    "write_all",
]

documents_written = Signal()  # rows: the documents that have changed, all of one kind; in the change's transaction

CONTENT = ("seq", "digest", "live", "facts", "words")


def hold(kind: str) -> None:
    """Let the writers of a kind come one at a time: who holds it reads what all the others have committed."""
    Generation.objects.get_or_create(kind=kind, defaults={"version": version()})
    Generation.objects.select_for_update().get(kind=kind)


def all_are_written(kind: str) -> None:
    """Every document of a kind is as words are read now."""
    Generation.objects.update_or_create(kind=kind, defaults={"version": version()})


def are_current(kind: str) -> bool:
    """Whether the documents hold words as questions ask for them. What has none is so too."""
    return kind not in outdated()


def outdated() -> set[str]:
    """The kinds whose documents were last written when words were read otherwise."""
    return set(Generation.objects.exclude(version=version()).values_list("kind", flat=True))


def write_all(documents: Sequence[Document]) -> list[SearchDocument]:
    """Keep documents of one kind, some hundreds at a time. Gives the rows of those with something new about them."""
    return keep({document.key: content(document) for document in documents})


def content(document):
    words = document.words.as_dict()
    return {"live": True, "digest": document.digest, "facts": document.facts, "words": words}


def forget(kind: str, ids: Iterable[int]) -> list[SearchDocument]:
    """Make things unfindable; the rows stay, so that seq goes on counting. Gives those that could be found before."""
    found = SearchDocument.objects.filter(kind=kind, object_id__in=ids, live=True).values_list("object_id", flat=True)
    return keep({Key(kind, object_id): {"live": False, "digest": "", "facts": {}, "words": {}} for object_id in found})


@transaction.atomic
def keep(contents):
    if not contents:
        return []
    ids = [key.object_id for key in contents]
    kinds = {key.kind for key in contents}
    rows = SearchDocument.objects.filter(kind__in=kinds, object_id__in=ids)
    known = {Key(row.kind, row.object_id): row for row in rows.defer("facts", "words")}
    changed = [stamped(known.get(key), key, said) for key, said in contents.items() if is_new(known.get(key), said)]
    if changed:
        fields = {"unique_fields": ["kind", "object_id"], "update_fields": CONTENT}
        changed = SearchDocument.objects.bulk_create(changed, update_conflicts=True, **fields)
        turn(*kinds, [row.pk for row in changed])
        documents_written.send(sender=SearchDocument, rows=changed)
    return changed


def is_new(row, said):
    return row is None or (row.digest, row.live) != (said["digest"], said["live"])


def stamped(row, key, said):
    return SearchDocument(kind=key.kind, object_id=key.object_id, seq=row.seq + 1 if row else 1, **said)
