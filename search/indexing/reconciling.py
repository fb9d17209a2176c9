"""Is everything that should be found in the index, as it is now, and nothing else?"""

import time
from collections.abc import Callable
from dataclasses import dataclass

from django.utils import timezone

from ..documents import SOURCES
from ..engines.base import EngineAway
from ..engines.choosing import follower
from ..engines.reasons import Reason
from ..models import Upkeep
from .delivery import deliver
from .following import differences as differences_in_database
from .following import refresh_all
from .rebuilding import fill_anew

SHOWN = 20
MOMENT = 0.5  # seconds in which a change that was under way arrives


@dataclass(frozen=True, slots=True)
class Report:
    """`found` is what differed, `left` what still does after mending; both are sentences."""

    found: list[str]
    left: list[str]


def reconcile(*, fix: bool = False, told: Callable[[str], None] = lambda kind: None) -> Report:
    """Compares things, documents and the follower, kind by kind; `told` hears which is next. Remembers how it went.

    Raises EngineAway, and with `fix` RebuildStopped.
    """
    try:
        report = compare(fix, told)
    except EngineAway as error:
        ended(Upkeep.Chore.RECONCILE, away=error.reason.value)
        raise
    found, left = len(report.found), len(report.left)
    ended(Upkeep.Chore.RECONCILE, found=found, left=left, sentences=report.left[:SHOWN])
    return report


def compare(fix, told):
    deliver()
    found, left = [], []
    for kind in SOURCES:
        told(kind)
        differing = lasting(kind)
        found += differing
        left += mend(kind) if fix and differing else differing
    return Report(found, left)


def lasting(kind) -> list[str]:
    """What changes between the two looks is a difference for a moment only."""
    first = differences(kind)
    if not first:
        return []
    time.sleep(MOMENT)
    deliver()
    again = set(differences(kind))
    return [sentence for sentence in first if sentence in again]


def differences(kind):
    engine = follower()
    return [*differences_in_database(kind), *(differences_of(engine, kind) if engine else [])]


def differences_of(engine, kind):
    try:
        return engine.differences(kind)
    except EngineAway as error:
        if error.reason is Reason.NO_INDEX:
            return [f"{kind}: Elasticsearch has no index of it"]
        raise


def mend(kind) -> list[str]:
    """A new index, because one that has a higher version than the database takes nothing from it."""
    refresh_all(kind)
    if follower():
        fill_anew(kind)
    deliver()
    return lasting(kind)


def ended(chore, **told):
    Upkeep.objects.update_or_create(chore=chore, defaults={"ended": timezone.now(), "told": told})
