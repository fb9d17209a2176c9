"""How does the follower hear of what has changed? From the outbox, in order, as often as it takes."""

from datetime import timedelta

from django.db.models import F
from django.utils import timezone

from ..documents import SOURCES, Key
from ..engines import breaker
from ..engines.base import EngineAway, RebuildStopped
from ..engines.choosing import follower, is_back
from ..engines.database import storing
from ..engines.reasons import Reason
from ..models import Outbox, SearchDocument
from .following import refresh_all
from .rebuilding import fill_anew
from .waiting import taken_off

BATCH = 500
WAITS = (1, 2, 5, 10, 20, 40, 60)
"""Minutes until a document that was refused is tried again; the last one is repeated."""


def deliver() -> bool:
    """Tell the follower all that is due. False when something still waits: it is away, or refused something."""
    tell_all()
    return not (follower() and Outbox.objects.exists())


def is_due() -> bool:
    return follower() is not None and Outbox.objects.due().exists()


def catch_up() -> bool:
    """The same; and when the breaker is open, let the follower answer again if it has heard all and is well."""
    is_there, state = tell_all(), breaker.state()
    if is_there and state and breaker.may_try(state, timedelta(0)) and not is_back(follower()):
        mend_what_is_missing()
    return not (follower() and Outbox.objects.exists())


def tell_all() -> bool:
    """False when the follower is away. A kind that it cannot take keeps no other from being told."""
    engine = follower()
    kinds = Outbox.objects.due().order_by("kind").values_list("kind", flat=True).distinct()
    return not engine or all([tell(engine, kind) for kind in kinds])


def tell(engine, kind) -> bool:
    """Each row once, so that what is refused holds up nothing."""
    last = 0
    while waiting := list(Outbox.objects.due().filter(kind=kind, pk__gt=last)[:BATCH]):
        try:
            settle(waiting, add(engine, kind, waiting))
        except (EngineAway, RebuildStopped) as error:
            put_off(waiting, error)
            return False
        last = waiting[-1].pk
    return True


def add(engine, kind, waiting):
    """An index that is missing is made of all documents: one with only the newest in it would look whole."""
    try:
        return engine.add(documents(kind, waiting))
    except EngineAway as error:
        if error.reason is not Reason.NO_INDEX:
            raise
    make_index(kind)
    return engine.add(documents(kind, waiting))


def make_index(kind):
    """Of documents that hold words as this code reads them."""
    if not storing.are_current(kind):
        refresh_all(kind)
    fill_anew(kind)


def documents(kind, waiting):
    """As they are at this moment, which may be newer than the change that was noted."""
    return SearchDocument.objects.filter(kind=kind, object_id__in=[row.object_id for row in waiting])


def settle(waiting, refused):
    """What was taken waits no longer; what was refused waits longer."""
    failed = [row for row in waiting if Key(row.kind, row.object_id) in refused]
    taken_off({row.pk: row.seq for row in waiting if row not in failed})
    for row in failed:
        pause = timedelta(minutes=WAITS[min(row.attempts, len(WAITS) - 1)])
        facts = {"attempts": F("attempts") + 1, "error": refused[Key(row.kind, row.object_id)][:300], "refused": True}
        Outbox.objects.filter(pk=row.pk, seq=row.seq).update(**facts, next_try=timezone.now() + pause)


def put_off(waiting, error):
    """All of it is tried again when the follower is back. Who cannot be told cannot be asked either: it would leave
    out what has changed."""
    rows = Outbox.objects.filter(pk__in=[row.pk for row in waiting])
    rows.update(attempts=F("attempts") + 1, error=str(error)[:300])
    if isinstance(error, EngineAway):
        breaker.trip(error)


def mend_what_is_missing() -> None:
    """An index that somebody has taken away comes back by itself."""
    state = breaker.state()
    if state and state.reason is Reason.NO_INDEX:
        refill_missing(follower())


def refill_missing(engine):
    """Also where only the index of other code is there."""
    try:
        there = {kind for kind, standing in engine.standing().items() if standing.is_current}
        for kind in SOURCES.keys() - there:
            make_index(kind)
    except EngineAway as error:
        breaker.trip(error)
    except RebuildStopped:
        return
    else:
        is_back(engine)
