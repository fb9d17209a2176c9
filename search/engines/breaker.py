"""Is the follower asked now? All processes know the same, from the shared cache.

Closed: it is asked. Open: it has failed, and nobody asks it. After a while one at a time may try whether it is back:
the worker first, so that no reader waits for it, and a reader only when no worker has come.
"""

import logging
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.core.cache import cache
from django.dispatch import Signal
from django.utils import timezone

from .base import EngineAway
from .reasons import Reason

log = logging.getLogger(__name__)

OPEN, TURN = "search.breaker", "search.breaker.turn"
PAUSE = timedelta(seconds=30)
"""From one try of the worker's to the next."""
WITHOUT_WORKER = timedelta(seconds=90)
"""After so long without a try a reader's search is one."""
TURN_LASTS = 10  # seconds, should the one who tries end meanwhile
KEPT = 30 * 24 * 3600  # seconds

opened, closed = Signal(), Signal()


@dataclass(frozen=True, slots=True)
class State:
    """Why the follower is not asked: `said` is for the log's readers, `reason` for people."""

    since: datetime
    tried: datetime
    reason: Reason
    said: str


def state() -> State | None:
    """None while it is closed. Costs one look in the cache."""
    kept = cache.get(OPEN)
    return State(kept["since"], kept["tried"], Reason(kept["reason"]), kept["said"]) if kept else None


def trip(error: EngineAway) -> None:
    """Open it, or keep it open for what is the reason now."""
    now = timezone.now()
    kept = {"since": now, "tried": now, "reason": error.reason.value, "said": str(error)[:300]}
    if cache.add(OPEN, kept, KEPT):
        log.warning("The embedded engine answers until the follower is back: %s", error)
        opened.send(sender=State)
    else:
        before = cache.get(OPEN) or kept
        cache.set(OPEN, kept | {"since": before["since"]}, KEPT)
    cache.delete(TURN)


def close() -> None:
    before = state()
    cache.delete(OPEN)
    cache.delete(TURN)
    if before:
        log.warning("The follower answers again; the embedded engine did since %s", before.since)
        closed.send(sender=State)


def may_try(state: State, after: timedelta) -> bool:
    """Whether it is this process that tries, and nobody else meanwhile. `trip` or `close` must follow."""
    return timezone.now() - state.tried >= after and cache.add(TURN, True, TURN_LASTS)
