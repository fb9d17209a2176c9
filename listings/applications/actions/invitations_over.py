"""How is an invitation reminded of, ended with its posting, and forgotten? Nobody in particular takes these steps."""

from django.db import transaction
from django.utils import timezone

from portal.foundation.clock import oslo_today

from .. import signals
from ..invitations.status import LIFECYCLE
from ..models import Invitation
from .inviting import note


@transaction.atomic
def remind_of_invitation(*, invitation):
    """Once; not one who has answered meanwhile. True when it was done."""
    rows = Invitation.objects.answerable().without_interest().filter(reminded_at=None).select_for_update(of=("self",))
    found = rows.with_facts().filter(pk=invitation.pk).first()
    if found is None:
        return False
    found.reminded_at = timezone.now()
    found.save(update_fields=["reminded_at"])
    signals.invitation_runs_out.send(sender=Invitation, invitation=found)
    return True


@transaction.atomic
def end_invitations(*, posting):
    """The posting takes nobody any more; those who could still answer are told."""
    waiting = Invitation.objects.to(posting).unanswered().filter(reply_by__gte=oslo_today())
    for invitation in waiting.select_for_update(of=("self",)).with_facts():
        LIFECYCLE.end(invitation)
        invitation.changed_at = timezone.now()
        invitation.save(update_fields=["status", "changed_at"])
        note(invitation, "invitation.ended", None)
        signals.invitation_ended.send(sender=Invitation, invitation=invitation, how="ended")


@transaction.atomic
def forget_invitation(*, invitation):
    note(invitation, "invitation.forgotten", None)
    invitation.delete()
