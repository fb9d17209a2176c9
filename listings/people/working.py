"""How does the worker get through an import? In batches, each done whole or not at all, so that it may begin anew."""

import time

from django.db import IntegrityError, transaction
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from portal.access.rules import Action, can
from portal.foundation.audit import record

from .applying import carry_out
from .confirming import confirm_list
from .limits import BATCH, TURN
from .models import ImportLine, PeopleImport
from .status import LIFECYCLE, LINE_LIFECYCLE, MOVING, ImportStatus
from .undoing import take_back

TRIES = 3
"""Somebody may sign in for the first time while the file says that she is new; then she is not, the next time."""


def take_turn(pk):
    """Batches until the time is out; whether something is left to do."""
    begun = time.monotonic()
    while time.monotonic() - begun < TURN.total_seconds():
        if not batch(pk):
            return False
    return True


def batch(pk):
    """Whether there was something to do."""
    for number in range(TRIES):
        try:
            return do_batch(pk)
        except IntegrityError:
            if number == TRIES - 1:
                raise
    return True


@transaction.atomic
def do_batch(pk):
    """The row is held, so that two workers never take the same lines."""
    moving = PeopleImport.objects.select_for_update(of=("self",)).moving().select_related("agency", "by")
    held = moving.filter(pk=pk).first()
    if held is None:
        return False
    lines = list(held.lines.filter(state=MOVING[held.status]).order_by("pk")[:BATCH])
    with translation.override(held.by.language if held.by and held.by.language else None):
        work_on(held, lines) if lines else finish(held)
    held.moved_at = timezone.now()
    held.save(update_fields=["status", "moved_at"])
    return bool(lines)


def work_on(held, lines):
    if not may(held):
        for line in lines:
            LINE_LIFECYCLE.take("fail" if held.status == ImportStatus.RUNNING else "keep", line)
            line.reason = _("Den som satte i gang, er ikke administrator lenger.")
    elif held.status == ImportStatus.RUNNING:
        carry_out(held.agency, lines, by=held.by, is_told=held.is_told)
    else:
        take_back(held.agency, lines, by=held.by)
    ImportLine.objects.bulk_update(lines, ["state", "reason", "before"])


def may(held):
    """Whoever began it may have gone, or hold the role no longer."""
    return held.by is not None and can(held.by, Action.MANAGE_MEMBERS, held.agency)


def finish(held):
    """One row of the log tells how many; who got another role or went out, has rows of her own by the verbs."""
    LIFECYCLE.end(held) if held.status == ImportStatus.RUNNING else LIFECYCLE.end_undoing(held)
    counts = {name: number for name, number in held.count().items() if number}
    if held.status == ImportStatus.DONE and held.is_whole and may(held):
        confirm_list(agency=held.agency, by=held.by)
    event = "people.imported" if held.status == ImportStatus.DONE else "people.import_undone"
    record(held, event, by=held.by, agency=str(held.agency.public_id), is_whole=held.is_whole, counts=counts)
