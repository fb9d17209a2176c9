"""Who is told when a word is proposed, and when it is answered?"""

from django.contrib.auth import get_user_model
from django.dispatch import receiver

from portal.access.roles import PortalRole
from portal.notifications.outbox import tell

from .signals import proposal_answered, proposal_made


@receiver(proposal_made)
def tell_editors(proposal, **kwargs):
    for editor in get_user_model().objects.holding(PortalRole.EDITOR):
        if editor != proposal.by:
            context = {"id": proposal.pk, "words": proposal.words}
            tell(kind="term_proposed", key=f"term_proposed:{proposal.pk}:{editor.pk}", person=editor, context=context)


@receiver(proposal_answered)
def tell_proposer(proposal, term, **kwargs):
    """Not one who answers herself."""
    if proposal.by is None or proposal.by == proposal.answered_by:
        return
    context = {"words": proposal.words, "status": proposal.status, "reason": proposal.reason, "term": ""}
    if term:
        context |= {"term": term.label_nb, "term_nn": term.label_nn, "term_en": term.label_en}
    tell(kind="term_answered", key=f"term_answered:{proposal.pk}", person=proposal.by, context=context)
