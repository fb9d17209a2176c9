"""How does the agency take back a step that the person has not heard of? decisions/0019-…"""

from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.db import transaction

from portal.access.rules import Action, require

from ..regret import why_too_late
from .stepping import read_stage, write_down


class TooLate(ValidationError):
    """The step stands; the message says why."""

    def __init__(self, why):
        super().__init__(why, code="too_late")


@transaction.atomic
def undo(*, application, by, change):
    """The case is as before `change`, which the person never sees; the audit log keeps that it was taken and undone."""
    require(by, Action.HANDLE_CANDIDATE, application)
    read_stage(application)
    steps = list(application.history.select_for_update().order_by("-at", "-pk")[:2])
    if len(steps) < 2 or steps[0].pk != change.pk:
        raise TooLate(why_too_late(None))
    last, before = steps
    if why := why_too_late(last):
        raise TooLate(why)
    application.status, application.changed_at = before.status, before.at
    application.save(update_fields=["status", "changed_at"])
    write_down(application, "application.undone", by, stage=last.status)
    last.delete()


@dataclass(frozen=True)
class Undone:
    back: int
    left: list
    """Application and sentence of each that stands."""


def undo_together(*, changes, by):
    """Each is whole by itself: one that stands does not keep the others."""
    back, left = 0, []
    for change in changes:
        try:
            undo(application=change.application, by=by, change=change)
            back += 1
        except TooLate as refusal:
            left.append((change.application, refusal.messages[0]))
    return Undone(back, left)
