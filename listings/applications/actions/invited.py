"""How does an invited person answer, and say that an agency is not to ask her again?"""

from django.db import transaction
from django.utils import timezone

from portal.access.rules import Action, require
from portal.foundation.audit import record

from .. import signals
from ..invitations.status import LIFECYCLE
from ..models import AskedNoMore, Invitation
from .inviting import note, step


@transaction.atomic
def decline_invitation(*, invitation, by, reason="", ask_no_more=False):
    """Say no, with a reason of the list or none."""
    require(by, Action.ANSWER_POSTING_INVITATION, invitation)
    invitation = step("decline", invitation, reason=reason)
    note(invitation, "invitation.declined", by)
    if ask_no_more:
        refuse_invitations(agency=invitation.asker, by=by)
    signals.invitation_declined.send(sender=Invitation, invitation=invitation)


def answer_by_interest(application, says_proposed):
    """Interest is the yes, also from one who let the day pass. Called by the verb that sends it.

    To her own agency's proposal it is a yes only when she wants both agencies to know (`says_proposed`).
    """
    rows = Invitation.objects.to(application.posting).filter(person=application.person).unanswered()
    rows = rows if says_proposed else rows.of_host()
    for invitation in rows.select_for_update(of=("self",)).with_facts():
        LIFECYCLE.accept(invitation)
        invitation.changed_at = timezone.now()
        invitation.save(update_fields=["status", "changed_at"])
        note(invitation, "invitation.accepted", application.person)


@transaction.atomic
def refuse_invitations(*, agency, by):
    """Her own choice for one agency; it holds from the next invitation on."""
    require(by, Action.SEE_MY_PAGE)
    AskedNoMore.objects.get_or_create(person=by, agency=agency)
    record(by, "invitations.refused", by=by, agency=agency.public_id)


@transaction.atomic
def allow_invitations(*, agency, by):
    require(by, Action.SEE_MY_PAGE)
    if AskedNoMore.objects.filter(person=by, agency=agency).delete()[0]:
        record(by, "invitations.allowed", by=by, agency=agency.public_id)
