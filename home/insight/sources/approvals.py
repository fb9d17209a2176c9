"""What did managers answer? Each question once, never whose it was, and never who answered."""

from listings.approvals.models import ApprovalChange
from listings.approvals.status import Event

from ..quarters import Quarter
from .source import between, counted, day_of, fact, fact_source, oldest, once_each

ANSWERS = (Event.APPROVE, Event.DECLINE)
YES = "yes"
FACTS = ("approval__agency", "approval__posting__agency")


@fact_source("approval", begins=lambda: oldest(ApprovalChange.objects, "at"), is_known_by_both=True)
def answered(first, last):
    """With the answer of the night, also when the manager changes it later. One answer for both: yes, or the reason for
    a no. Its person and its manager must both be new in the quarter to count as one more: each of them is hidden."""
    since = Quarter.of(first).first
    rows = ApprovalChange.objects.filter(event__in=ANSWERS, **between("at", since, last)).order_by("at", "pk")
    once = once_each(rows.select_related(*FACTS), answered_before(since), lambda step: step.approval_id)
    told = ((step.approval, day_of(step.at), [step.approval.person_id, step.approval.mailbox]) for step in once)
    for approval, day, is_first in counted(told, first):
        facts = {"people": int(is_first), "cuts": {"manager": approval.reason or YES}}
        yield fact("approval", day, approval.agency, other=approval.posting.agency, **facts)


def answered_before(day):
    before = between("at", day, day)["at__gte"]
    return ApprovalChange.objects.filter(event__in=ANSWERS, at__lt=before).values_list("approval", flat=True)
