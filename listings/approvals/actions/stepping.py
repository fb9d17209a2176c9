"""How does a question take a step? Only here does its status move."""

from django.utils import timezone

from portal.access.rules import require
from portal.foundation.audit import record
from portal.foundation.lifecycle import StepNotAllowed
from portal.foundation.textcheck import refuse_birth_number
from portal.translation.written import written_form

from ..models import Approval
from ..status import LIFECYCLE


def held_for(approval, action, by):
    """The row as it is now; nobody else changes it until this is done. Raises StepNotAllowed when it is gone."""
    held = locked().filter(pk=approval.pk).first()
    if held is None:
        raise StepNotAllowed
    require(by, action, held)
    return held


def locked():
    return Approval.objects.select_for_update(of=("self",)).with_facts()


def move(step, held, **facts):
    LIFECYCLE.take(step, held)
    for name, value in ({"changed_at": timezone.now()} | facts).items():
        setattr(held, name, value)
    held.save(update_fields=["status", "changed_at", *facts])


def note(held, event, by=None, text="", **facts):
    """A row of the history, and in the audit log the same without what anybody wrote. Somebody who has shown that the
    mailbox is hers acts as the account that has it."""
    refuse_birth_number(text)
    actor = by if getattr(by, "pk", None) else held.approver if by else None
    change = held.history.create(event=event, by=actor, text=text, language=written_form())
    agency = str(held.agency.public_id)
    record(held, f"approval.{event}", by=actor, agency=agency, posting=held.posting_id, **facts)
    return change


def came_in(by):
    """How the one who answered showed who she is, for the log."""
    return {"signed_in": bool(by.is_authenticated)}


def announce(signal, held, change, **facts):
    signal.send(sender=Approval, approval=held, change=change, **facts)
    return held
