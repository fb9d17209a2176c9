"""How does an evaluation begin? When the exchange is over, whoever has said so."""

from django.db import transaction

from listings.agreements.models import Agreement
from listings.agreements.status import Party
from listings.agreements.terms.values import as_day
from portal.foundation.audit import record
from portal.foundation.clock import oslo_today

from .. import signals
from ..deadlines import due_from
from ..models import Evaluation


@transaction.atomic
def open_evaluation(*, agreement, ended_on):
    """Once for each agreement; None where there is one, or nobody was away."""
    held = Agreement.objects.select_for_update(of=("self",)).with_facts().get(pk=agreement.pk)
    if held.person_id is None or Evaluation.objects.filter(agreement=held).exists():
        return None
    agreed = as_day(held.current.terms.get("evaluation_due", "")) if held.ends == ended_on else None
    made = Evaluation.objects.create(agreement=held, ended_on=ended_on, due=due_from(oslo_today(), agreed))
    for party in Party:
        made.replies.create(party=party, language=held.language)
    record(made, "evaluation.opened", agency=str(held.receiving.public_id))
    signals.evaluation_opened.send(sender=Evaluation, evaluation=made)
    return made
