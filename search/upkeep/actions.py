"""What can an administrator have done with the search? Each is recorded, and done by the worker."""

from django.db import transaction
from django.utils import timezone

from portal.access.rules import Action, require
from portal.foundation.audit import record

from ..models import Upkeep
from . import tasks

Chore = Upkeep.Chore


def deliver(*, by):
    """Tell Elasticsearch what waits, and ask whether it is back."""
    begin(Chore.DELIVER, tasks.deliver_now, by)


def reconcile(*, by):
    """Compare the database with what search holds."""
    begin(Chore.RECONCILE, tasks.reconcile_now, by)


def rebuild(*, by):
    """Write all documents anew. Search goes on meanwhile."""
    begin(Chore.REBUILD, tasks.rebuild_now, by)


@transaction.atomic
def begin(chore, task, by):
    require(by, Action.TEND_SEARCH)
    row, _is_new = Upkeep.objects.update_or_create(chore=chore, defaults={"asked": timezone.now()})
    record(row, f"search.{chore}", by=by)
    transaction.on_commit(task.enqueue)
