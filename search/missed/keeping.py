"""How long is it kept what was looked for in vain? No longer than it is shown."""

from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from portal.foundation.clock import OSLO
from portal.foundation.retention import register_rule

from .models import MissedSearch


def too_old(now):
    return MissedSearch.objects.too_old(timezone.localdate(now, OSLO))


register_rule(
    "missed.searches",
    _("Søk uten treff slettes etter 90 dager"),
    rows=too_old,
)
