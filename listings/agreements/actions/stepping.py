"""How does an agreement take a step? Only here does its status move."""

from django.utils import timezone

from portal.access.rules import require
from portal.foundation.audit import record
from portal.foundation.lifecycle import StepNotAllowed
from portal.foundation.textcheck import refuse_birth_number
from portal.translation.written import written_form

from ..models import Agreement
from ..sides import side_of
from ..status import AMENDMENT_LIFECYCLE, LIFECYCLE, Party, Status, Void


def held_for(agreement, action, by):
    """The row as it is now; nobody else changes it until this is done. Raises StepNotAllowed when it is gone."""
    held = Agreement.objects.select_for_update(of=("self",)).with_facts().filter(pk=agreement.pk).first()
    if held is None:
        raise StepNotAllowed
    require(by, action, held)
    return held


def move(step, held, **facts):
    """A change that was not signed by all when the agreement holds no more, falls away."""
    LIFECYCLE.take(step, held)
    keep(held, status=held.status, **facts)
    if held.status != Status.IN_FORCE and (changed := held.amendments.open().first()):
        drop("lapse", changed)


def drop(step, amendment):
    """A draft goes whole: nobody else has read it. What was signed of a change that came to nothing holds no more."""
    AMENDMENT_LIFECYCLE.take(step, amendment)
    if amendment.version is None:
        amendment.delete()
        return
    amendment.changed_at = timezone.now()
    amendment.save(update_fields=["status", "changed_at"])
    signed = amendment.version.signatures.standing()
    signed.update(voided_at=amendment.changed_at, void_reason=Void.DROPPED)


def keep(held, **facts):
    facts = {"changed_at": timezone.now()} | facts
    for name, value in facts.items():
        setattr(held, name, value)
    held.save(update_fields=list(facts))


def note(held, event, by=None, text="", version=None):
    """A row of the history, and in the audit log the same without what anybody wrote. `version`: of which words, where
    those are not the ones that hold."""
    refuse_birth_number(text)
    side = side_of(by, held) if by else ""
    change = held.history.create(event=event, side=side, by=by, text=text, language=written_form())
    agency = held.sending if side == Party.SENDING else held.receiving
    record(held, f"agreement.{event}", by=by, agency=str(agency.public_id), version=version or held.version)
    return change


def announce(signal, held, **facts):
    signal.send(sender=Agreement, agreement=held, **facts)
    return held
