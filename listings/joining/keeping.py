"""Which requests are over, and deleted by the calendar?"""

from django.utils.translation import gettext_lazy as _

from portal.foundation.audit import record
from portal.foundation.retention import register_rule

from .models import JoinRequest


def forget(now):
    over = list(JoinRequest.objects.over(now))
    for one in over:
        record(one, "join_request.forgotten")
        one.delete()
    return len(over)


register_rule(
    "joining.requests",
    _(
        "Ønsker om å bli med slettes etter 7 dager uten bekreftelse, 180 dager etter svaret, eller etter ett år hvis "
        "ingen svarer"
    ),
    rows=JoinRequest.objects.over,
    carry_out=forget,
)
