"""How long is the log kept? Twelve months, counted in whole ones: a month goes all at once, its anchor stays."""

from datetime import date

from django.db import models, transaction
from django.utils import timezone

from portal.foundation.clock import oslo_today

from ..models import AuditEntry, Head, Segment

KEPT_MONTHS = 12


def due(today=None):
    """Months that ended at least twelve months ago."""
    return Segment.objects.filter(dropped_at=None, month__lte=months_before(today or oslo_today(), KEPT_MONTHS + 1))


def drop(today=None):
    """Gives how many entries went. A month without an anchor stays until it has one."""
    closed = due(today).exclude(closed_at=None)
    return sum(drop_month(key) for key in list(closed.values_list("pk", flat=True)))


@transaction.atomic
def drop_month(key):
    Head.objects.held()
    segment = Segment.objects.get(pk=key)
    entries = models.QuerySet(AuditEntry).filter(segment=segment)
    count = entries._raw_delete(entries.db)
    segment.dropped_at = timezone.now()
    segment.save(update_fields=["dropped_at"])
    return count


def months_before(day, months):
    """The first day of the month so many months before."""
    month = day.year * 12 + day.month - 1 - months
    return date(month // 12, month % 12 + 1, 1)
