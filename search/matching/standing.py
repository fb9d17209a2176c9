"""How do the columns of a process keep up with what any process writes? Who has changed is written beside the rest.

Most rows stay as they were read; those that have changed since stand in smaller columns, and count there alone.
"""

import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from threading import RLock

import numpy as np

from ..models import Change, Generation

MANY = 2_000  # rows beside the rest: more than these, and everything is read again
REMEMBERED, TRIMMED_EVERY = 5_000, 100


@dataclass
class Standing:
    """`read(ids)` gives columns of these rows, or of all for None; they have `ids`."""

    kind: str
    read: Callable
    token: uuid.UUID | None = None
    mark: object = None
    rest: object = None
    beside: object = None
    changed: set[int] = field(default_factory=set)
    lock: RLock = field(default_factory=RLock)  # so that two threads do not read the same

    def brought_up(self, mark: object = None) -> list[tuple[object, np.ndarray]]:
        """Columns, and which of their rows count. `mark` is what else they were made from: another, and all is new."""
        with self.lock:
            token = token_of(self.kind)
            if self.rest is None or mark != self.mark:
                self.begin(token, mark)
            elif token != self.token:
                self.follow(token, mark)
            return self.standing()

    def standing(self):
        counts = ~np.isin(self.rest.ids, list(self.changed)) if self.changed else np.ones(len(self.rest.ids), bool)
        found = [(self.rest, counts)]
        return found if self.beside is None else [*found, (self.beside, np.ones(len(self.beside.ids), bool))]

    def begin(self, token, mark):
        self.stand(token, mark, self.read(None))

    def stand(self, token, mark, rest):
        self.token, self.mark, self.rest, self.changed, self.beside = token, mark, rest, set(), None

    def follow(self, token, mark):
        news = changed_since(self.kind, self.token)
        if news is None or len(self.changed | news) > MANY:
            return self.begin(token, mark)
        self.token, self.changed = token, self.changed | news
        self.beside = self.read(sorted(self.changed))


def token_of(kind: str) -> uuid.UUID:
    """The state that the rows are in now."""
    token = Generation.objects.filter(kind=kind).values_list("token", flat=True).first()
    return token or Generation.objects.get_or_create(kind=kind)[0].token


def changed_since(kind, token) -> set[int] | None:
    """None when it cannot be told."""
    began = Change.objects.filter(kind=kind, token=token).values_list("pk", flat=True).first()
    if began is None:
        return None
    found = list(Change.objects.filter(kind=kind, pk__gt=began).values_list("document_id", flat=True)[: MANY + 1])
    return None if None in found or len(found) > MANY else set(found)


def turn(kind: str, ids: Sequence[int | None]) -> None:
    """These rows have changed in this transaction; None among them means all may have. The generation is turned first:
    until the commit it lets nobody else write of the kind, so that changes are numbered as they become true."""
    changes = [Change(kind=kind, document_id=pk) for pk in ids]
    if changes:
        named(kind, changes[-1].token)
        last = Change.objects.bulk_create(changes)[-1].pk
        if last % TRIMMED_EVERY == 0:
            Change.objects.filter(kind=kind, pk__lte=last - REMEMBERED).delete()


def named(kind: str, token: uuid.UUID) -> None:
    if not Generation.objects.filter(kind=kind).update(token=token):
        Generation.objects.update_or_create(kind=kind, defaults={"token": token})
