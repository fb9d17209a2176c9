"""How does a cooperation agreement take a step? Only here does its status move."""

from django.core.exceptions import PermissionDenied, ValidationError
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from listings.postings.permissions import written_agencies
from portal.access.rules import Action, require
from portal.foundation.audit import record
from portal.foundation.lifecycle import StepNotAllowed
from portal.foundation.textcheck import refuse_birth_number
from portal.translation.written import written_form

from .. import signals
from ..models import Cooperation
from ..sides import may_agree_for
from ..status import LIFECYCLE, PROPOSAL_LIFECYCLE, ProposalStatus

CHANGED = _("Noe er endret etter at du åpnet siden. Les det på nytt.")


def held_for(cooperation, agency, action, by):
    """The row as it is now, for one who speaks for `agency`. Raises StepNotAllowed when it is gone."""
    held = locked(Cooperation.objects.filter(pk=cooperation.pk)).first()
    if held is None:
        raise StepNotAllowed
    require(by, action, held)
    is_hers = agency.pk in written_agencies(by) & {held.proposer_id, held.partner_id} and held.is_shown_to(agency)
    if not is_hers or action != Action.WRITE_COOPERATION and not may_agree_for(by, agency):
        raise PermissionDenied
    return held


def locked(rows):
    rows = rows.select_for_update(of=("self",)).select_related("proposer", "partner", "current")
    return rows.prefetch_related("proposals__agency")


def check_read(proposal, number):
    """What she answers is what she has read. Raises StepNotAllowed when nothing waits, and ValidationError when it is
    something else."""
    if proposal is None:
        raise StepNotAllowed
    if proposal.number != number:
        raise ValidationError(CHANGED, code="changed")


def keep(held, **facts):
    facts = {"changed_at": timezone.now()} | facts
    for name, value in facts.items():
        setattr(held, name, value)
    held.save(update_fields=list(facts))


def move(step, held, **facts):
    LIFECYCLE.take(step, held)
    keep(held, status=held.status, **facts)


def move_proposal(step, proposal, **facts):
    PROPOSAL_LIFECYCLE.take(step, proposal)
    facts = {"status": proposal.status, "changed_at": timezone.now()} | facts
    for name, value in facts.items():
        setattr(proposal, name, value)
    proposal.save(update_fields=list(facts))


def let_proposals_go(held, agency=None):
    """What was sent falls away, and the draft of the agency that ends it. The other's stays for it to read."""
    if agency:
        held.proposals.filter(status=ProposalStatus.DRAFT, agency=agency).delete()
    for proposal in held.proposals.filter(status=ProposalStatus.SENT):
        move_proposal("lapse", proposal)


def note(held, event, agency=None, by=None, text=""):
    """A row of the history, and in the audit log the same without what anybody wrote."""
    refuse_birth_number(text)
    change = held.history.create(event=event, agency=agency, by=by, text=text, language=written_form())
    log(held, f"cooperation.{event}", agency, by)
    return change


def log(held, event, agency=None, by=None):
    of = agency or held.proposer
    record(held, event, by=by, agency=str(of.public_id), other=str(held.other_than(of).public_id))


def announce(held, change):
    signals.cooperation_moved.send(sender=Cooperation, cooperation=held, change=change)
    return held
