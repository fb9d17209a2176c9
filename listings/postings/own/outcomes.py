"""How did it go with the agency's postings that are over?"""

from django.db.models import Count, Q, Sum

from ..models import Outcome
from ..models.outcome import Reason, Result
from ..status import TELLS_OUTCOME


def told_of(agencies):
    """For the agency's own people: how many are over, how many are told of, and what was said; None for none."""
    rows = Outcome.objects.filter(posting__agency__in=agencies, posting__status__in=TELLS_OUTCOME)
    answered = rows.exclude(answered_at=None)
    told = answered.aggregate(
        told=Count("pk"),
        came=Count("pk", filter=Q(result=Result.CAME)),
        nobody=Count("pk", filter=Q(result=Result.NOBODY)),
        people=Sum("number"),
    )
    if not told["told"]:
        return None
    reasons = answered.filter(result=Result.NOBODY).values_list("reason").annotate(number=Count("pk"))
    return told | {"reasons": [(Reason(reason).label, number) for reason, number in reasons.order_by("-number")]}
