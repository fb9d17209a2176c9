"""What becomes of the answers when their time is over, or the person goes? What was closed is counted by then."""

from django.db import transaction
from django.utils import timezone

from portal.foundation.audit import record

from ..models import Evaluation
from ..publishing import persons_yes


@transaction.atomic
def anonymise(*, evaluation):
    """The replies are deleted. What stays while a yes to publishing stands, is that yes."""
    held = Evaluation.objects.select_for_update(of=("self",)).with_facts().filter(pk=evaluation.pk).first()
    if held is None or not held.is_kept:
        return
    held.replies.all().delete()
    record(held, "evaluation.anonymised", agency=str(held.agreement.receiving.public_id))
    if persons_yes(held):
        held.anonymised_at = held.closed_at = timezone.now()
        held.save(update_fields=["anonymised_at", "closed_at"])
    else:
        held.delete()
