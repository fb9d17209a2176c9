"""Which plans is it time to let go? What belongs to an exchange goes with its agreement."""

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from portal.foundation.audit import record
from portal.foundation.retention import register_rule

from .limits import PLANS_KEPT_YEARS
from .models import ExchangePlan


def old_plans(now):
    return ExchangePlan.objects.over(timezone.localdate(now).year - PLANS_KEPT_YEARS - 1)


@transaction.atomic
def forget(now):
    old = list(old_plans(now).select_related("agency"))
    for plan in old:
        record(plan, "exchange_plan.forgotten", agency=str(plan.agency.public_id), year=plan.year)
    ExchangePlan.objects.filter(pk__in=[plan.pk for plan in old]).delete()
    return len(old)


register_rule(
    "exchanges.plans",
    _("Utvekslingsplaner slettes fem år etter året de gjelder"),
    rows=old_plans,
    carry_out=forget,
)
