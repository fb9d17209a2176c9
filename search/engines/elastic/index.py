"""Which indices are there, and how is one replaced while people search in it?

Searches ask the alias of a kind, which bears the fingerprint of the code: an index that other code has made holds other
fields or other words, and to this code it is none. While two versions run side by side each asks its own. Writes go to
every index of the kind, so that neither the new one nor the other code's misses anything. Each index has an alias of
its own for that: a write to a name that is gone would make an index of that name.
"""

import logging
import time
from collections.abc import Callable

from django.conf import settings
from elasticsearch_dsl import Index

from ...documents import Key
from ...models import SearchDocument
from ..base import EngineAway, RebuildStopped
from .client import answering, patient
from .mapping import SETTINGS, fingerprint, mapping
from .writing import send, written_through

log = logging.getLogger(__name__)

PAGE = 2_000
MOST_REFUSED, MOST_LEFT = 0.1, 500
"""More than this share or number refused, and it is the mapping that is wrong: then the old index stays. What is
refused waits, and with a thousand waiting nobody asks the new one."""


def beginning(kind: str) -> str:
    """How the names of all indices of a kind begin, whatever code has made them."""
    return f"{settings.ELASTICSEARCH_PREFIX}-{kind}-"


def alias(kind: str) -> str:
    return f"{beginning(kind)}{fingerprint()}"


def indices(kind: str) -> dict[str, frozenset[str]]:
    """All indices of a kind with their aliases: those people search in and the one that is being filled."""
    found = patient().indices.get(index=f"{beginning(kind)}*", allow_no_indices=True, features="aliases")
    return {name: frozenset(about["aliases"]) for name, about in sorted(found.items())}


def serving(kind: str, found: dict[str, frozenset[str]]) -> list[str]:
    """Where people search; more than one only if somebody has meddled."""
    return [name for name, aliases in found.items() if alias(kind) in aliases]


def of_other_code(kind: str, found: dict[str, frozenset[str]]) -> list[str]:
    """Where people search whom another version of the portal answers; the latest last."""
    others = [name for name, aliases in found.items() if aliases - {written_through(name), alias(kind)}]
    return sorted(others, key=lambda name: name.rpartition("-")[2])  # the moment it was made


def takes_writes(kind: str, found: dict[str, frozenset[str]]) -> bool:
    return any(written_through(name) in found[name] for name in serving(kind, found))


def create(kind: str) -> str:
    name = f"{alias(kind)}-{time.time_ns():x}"
    index = Index(name, using=patient()).settings(**SETTINGS).aliases(**{written_through(name): {}})
    index.mapping(mapping())
    index.create()
    return name


def rebuild(kind: str, told: Callable[[int, int], None]) -> dict[Key, str]:
    """Fill a new index beside the old one, then turn the alias in one call. Gives what was refused, and why.

    Only one process at a time may do it (indexing/rebuilding.py): what no alias leads to is left by one that was cut
    off. The first index of this code leaves the one of the code before it alone, which may answer people still.
    """
    found = indices(kind)
    here = serving(kind, found)
    others = [] if here else of_other_code(kind, found)[-1:]
    drop(found.keys() - {*here, *others})
    new = create(kind)
    try:
        refused = fill(new, kind, told)
        replaced = turn(kind, new)
    except BaseException:
        drop_unless_serving(kind, new)
        raise
    drop(replaced)
    return refused


def fill(name: str, kind: str, told: Callable[[int, int], None]) -> dict[Key, str]:
    rows, done, refused = SearchDocument.objects.filter(kind=kind).order_by("pk"), 0, {}
    total = rows.count()
    told(0, total)
    while page := list(rows[:PAGE]):
        refused |= send(name, page, retries=5)
        done += len(page)
        told(done, max(done, total))
        rows = rows.filter(pk__gt=page[-1].pk)
    if len(refused) > max(1, min(MOST_REFUSED * done, MOST_LEFT)):
        said = "; ".join(f"{key.kind} {key.object_id}: {error}" for key, error in list(refused.items())[:3])
        raise RebuildStopped(f"{len(refused)} of {done} documents were refused, and the old index stays: {said}")
    return refused


def turn(kind: str, new: str) -> list[str]:
    """From now on people search in `new`. Gives the names of the indices that it replaces."""
    patient().indices.refresh(index=new)
    replaced = serving(kind, indices(kind))
    moves = [{"remove": {"index": name, "alias": alias(kind)}} for name in replaced]
    patient().indices.update_aliases(actions=[*moves, {"add": {"index": new, "alias": alias(kind)}}])
    return replaced


def drop_unless_serving(kind: str, name: str) -> None:
    """A turn that was not answered may have happened."""
    try:
        with answering():
            drop([name] if name not in serving(kind, indices(kind)) else [])
    except EngineAway as error:
        log.warning("%s is left, and the next rebuild takes it away: %s", name, error)


def drop(names) -> None:
    """The new index serves already, so what cannot be taken away now is left to the next rebuild."""
    for name in names:
        try:
            with answering():
                patient().options(ignore_status=404).indices.delete(index=name)
        except EngineAway as error:
            log.warning("%s is left, and the next rebuild takes it away: %s", name, error)


def remove(kind: str) -> None:
    for name in indices(kind):
        patient().indices.delete(index=name)
