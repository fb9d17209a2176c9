"""Which cooperation agreements is it time to let go?"""

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from portal.foundation.audit import record
from portal.foundation.retention import register_rule

from .models import Cooperation


@transaction.atomic
def forget(now):
    old = list(Cooperation.objects.over(now).with_facts())
    for one in old:
        agencies = {"agency": str(one.proposer.public_id), "other": str(one.partner.public_id)}
        record(one, "cooperation.forgotten", status=one.status, **agencies)
        one.delete()
    return len(old)


register_rule(
    "cooperation.agreements",
    _(
        "Samarbeidsavtaler mellom virksomheter slettes tre år etter siste dag, og 12 måneder etter siste steg når de "
        "aldri ble godkjent av begge"
    ),
    rows=Cooperation.objects.over,
    carry_out=forget,
)
