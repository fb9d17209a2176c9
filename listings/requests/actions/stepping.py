"""How does a request take a step? Only here does its status move."""

from django.utils import timezone

from portal.access.rules import require
from portal.foundation.audit import record
from portal.foundation.lifecycle import StepNotAllowed
from portal.foundation.textcheck import refuse_birth_number
from portal.translation.written import written_form

from ..models import Request
from ..status import LIFECYCLE, Side


def held_for(request, action, by):
    """The row as it is now; nobody else changes it until this is done. Raises StepNotAllowed when it is gone."""
    held = Request.objects.select_for_update(of=("self",)).with_facts().filter(pk=request.pk).first()
    if held is None:
        raise StepNotAllowed
    require(by, action, held)
    return held


def move(step, held, **facts):
    LIFECYCLE.take(step, held)
    for name, value in ({"changed_at": timezone.now()} | facts).items():
        setattr(held, name, value)
    held.save(update_fields=["status", "changed_at", *facts])


def note(held, event, by, side=Side.NOBODY, text=""):
    """A row of the history, and in the audit log the same without what anybody wrote."""
    refuse_birth_number(text)
    change = held.history.create(event=event, side=side, by=by, text=text, language=written_form())
    agency = held.agency if side == Side.ASKER else held.owner
    record(held, f"request.{event}", by=by, agency=str(agency.public_id), posting=held.posting_id)
    return change


def announce(signal, held, change, **facts):
    signal.send(sender=Request, request=held, change=change, **facts)
    return held
