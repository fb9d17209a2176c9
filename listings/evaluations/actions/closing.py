"""How does an evaluation end? When all have answered, or nobody is waited for any more. Late answers still count."""

from django.db import transaction
from django.utils import timezone

from listings.agreements.actions.ending import evaluate_by_itself
from portal.foundation.audit import record

from .. import signals
from ..models import Evaluation


@transaction.atomic
def close_evaluation(*, evaluation):
    """The agreement is then evaluated, where it was completed. That the answers can be read is said once, with the
    agreement's own step where it takes one."""
    held = Evaluation.objects.select_for_update(of=("self",)).with_facts().get(pk=evaluation.pk)
    if is_news := held.closed_at is None:
        held.closed_at = timezone.now()
        held.save(update_fields=["closed_at"])
        record(held, "evaluation.closed", agency=str(held.agreement.receiving.public_id))
    if not evaluate_by_itself(agreement=held.agreement) and is_news:
        signals.evaluation_readable.send(sender=Evaluation, evaluation=held)
    return held
