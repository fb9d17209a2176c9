"""Who is told when a word is proposed, and when it is answered?"""

from django.dispatch import receiver

from portal.access.models import PortalRoleHolder
from portal.access.roles import PortalRole
from portal.notifications.outbox import tell

from .signals import proposal_answered, proposal_made


@receiver(proposal_made)
def tell_editors(proposal, **kwargs):
    for holder in PortalRoleHolder.objects.filter(role=PortalRole.EDITOR).select_related("user"):
        if holder.user != proposal.by:
            context = {"id": proposal.pk, "words": proposal.words}
            key = f"term_proposed:{proposal.pk}:{holder.user.pk}"
            tell(kind="term_proposed", key=key, person=holder.user, context=context)


@receiver(proposal_answered)
def tell_proposer(proposal, term, **kwargs):
    """Not one who answers herself."""
    if proposal.by is None or proposal.by == proposal.answered_by:
        return
    context = {"words": proposal.words, "status": proposal.status, "reason": proposal.reason, "term": ""}
    if term:
        context |= {"term": term.label_nb, "term_nn": term.label_nn, "term_en": term.label_en}
    tell(kind="term_answered", key=f"term_answered:{proposal.pk}", person=proposal.by, context=context)
