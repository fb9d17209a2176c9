"""What does the worker do when an administrator has asked for it? How it went is kept for her to see."""

from django.utils import timezone
from django_tasks import task

from .. import indexing
from ..documents import SOURCES
from ..engines.base import EngineAway, RebuildStopped
from ..engines.choosing import follower
from ..models import Outbox, SearchDocument, Upkeep


@task()
def deliver_now():
    """What was refused is tried too, however long it should have waited."""
    Outbox.objects.refused().update(next_try=timezone.now())
    indexing.catch_up()
    indexing.ended(Upkeep.Chore.DELIVER, left=Outbox.objects.count())


@task()
def reconcile_now():
    try:
        indexing.reconcile()
    except EngineAway:
        return  # it is kept already


@task()
def rebuild_now():
    try:
        for kind in SOURCES:
            indexing.refresh_all(kind)
            if follower():
                indexing.fill_anew(kind)
    except EngineAway as error:
        indexing.ended(Upkeep.Chore.REBUILD, away=error.reason.value)
    except RebuildStopped as error:
        indexing.ended(Upkeep.Chore.REBUILD, stopped=str(error)[:300])
    else:
        indexing.ended(Upkeep.Chore.REBUILD, number=SearchDocument.objects.filter(live=True).count())
        indexing.catch_up()
