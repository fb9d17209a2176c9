"""How long are facts kept, and how exact?"""

from datetime import timedelta

from django.db.models.functions import TruncMonth
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from portal.foundation.clock import OSLO
from portal.foundation.retention import register_rule

from .models import Fact, Released

EXACT = timedelta(days=183)
"""As long as the interest of somebody who was not chosen is kept."""
YEARS = 10


def exact_for_too_long(now):
    """Such a fact beside what somebody remembers may tell who it was; its month is enough from then on."""
    old = Fact.objects.filter(day__lt=timezone.localdate(now, OSLO) - EXACT)
    return old.exclude(day=TruncMonth("day"))


def round_days(now):
    return exact_for_too_long(now).update(day=TruncMonth("day"))


def too_old(now):
    """Whole years, so that nothing is told by what is missing."""
    return Fact.objects.filter(day__year__lt=timezone.localdate(now, OSLO).year - YEARS)


def forget(now):
    Released.objects.filter(year__lt=timezone.localdate(now, OSLO).year - YEARS).delete()
    return too_old(now).delete()[0]


register_rule(
    "insight.days",
    _("Tallgrunnlaget viser bare måneden, ikke dagen, når det er et halvt år gammelt"),
    due=lambda now: exact_for_too_long(now).count(),
    carry_out=round_days,
)
register_rule(
    "insight.facts",
    _("Tallgrunnlaget slettes når det er eldre enn ti hele år"),
    due=lambda now: too_old(now).count(),
    carry_out=forget,
)
