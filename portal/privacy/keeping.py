"""What does the calendar delete, how many are due, and how is it shown afterwards that it was done?"""

from dataclasses import dataclass

from django.db import transaction
from django.utils import timezone

from portal.foundation.clock import oslo_today
from portal.foundation.retention import KEPT, Rule

from .checking import check_log
from .models import PrivacyRequest, Proof
from .notifications import tell_administrators


@dataclass(frozen=True)
class Done:
    """`failure`: what went wrong; the other rules are carried out all the same."""

    rule: Rule
    count: int = 0
    failure: str = ""


def due(now=None):
    """What a run would do now, without doing it."""
    now = now or timezone.now()
    return [Done(rule, rule.due(now)) for rule in KEPT.values()]


def keep(now=None):
    """Each rule in a transaction of its own, with its proof. Can be repeated: the second time finds nothing."""
    now = now or timezone.now()
    return [carry_out(rule, now) for rule in KEPT.values()]


def carry_out(rule, now):
    try:
        with transaction.atomic():
            count = rule.carry_out(now)
            Proof.objects.create(rule=rule.code, count=count)
    except Exception as failure:
        return Done(rule, failure=f"{type(failure).__name__}: {failure}")
    return Done(rule, count)


def check():
    """The log, after all that was done."""
    return check_log()


def remind():
    """Whoever answers hears again when a week is left, and each day when the time is over."""
    for request in PrivacyRequest.objects.open():
        if request.is_late:
            tell_administrators(request, again=str(oslo_today()))
        elif request.is_urgent:
            tell_administrators(request, again="soon")


def newest_proofs():
    """Each rule with the last time it was carried out, and how many are due now."""
    now = timezone.now()
    return [(rule, rule.due(now), Proof.objects.newest_of(rule.code)) for rule in KEPT.values()]
