"""Which agreements is it time to let go?"""

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from portal.foundation.audit import record
from portal.foundation.retention import register_rule

from .models import Agreement


@transaction.atomic
def forget(now):
    old = list(Agreement.objects.over(now).with_facts())
    for agreement in old:
        record(agreement, "agreement.forgotten", agency=str(agreement.receiving.public_id), status=agreement.status)
        agreement.delete()
    return len(old)


register_rule(
    "agreements.agreements",
    _(
        "Avtaler slettes tre år etter siste dag når begge virksomhetene har arkivert dem, og 12 måneder etter "
        "siste steg når de aldri ble signert av alle"
    ),
    due=lambda now: Agreement.objects.over(now).count(),
    carry_out=forget,
)
