"""Which questions are over, and deleted by the calendar?"""

from django.utils.translation import gettext_lazy as _

from portal.foundation.audit import record
from portal.foundation.retention import register_rule

from .models import Approval


def forget(now):
    over = list(Approval.objects.over(now).with_facts())
    for one in over:
        record(one, "approval.forgotten", agency=str(one.agency.public_id), posting=one.posting_id)
        one.delete()
    return len(over)


register_rule(
    "approvals.questions",
    _(
        "Spørsmål til ledere slettes, med svaret, 6 måneder etter siste steg. Et ja slettes 6 måneder etter at "
        "perioden det gjelder, er over"
    ),
    due=lambda now: Approval.objects.over(now).count(),
    carry_out=forget,
)
