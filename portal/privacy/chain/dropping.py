"""How long is the log kept? Twelve months, counted in whole ones: a month goes all at once, its anchor stays."""

from datetime import date

from django.db import models, transaction
from django.utils import timezone

from portal.foundation.clock import OSLO

from ..models import AuditEntry, Head, Segment

KEPT_MONTHS = 12


def due(now=None):
    """Months that ended at least twelve months ago."""
    return Segment.objects.filter(dropped_at=None, month__lte=last_month_over(now or timezone.now()))


def last_month_over(now):
    """The latest month whose entries may be gone at that moment."""
    return months_before(now.astimezone(OSLO).date(), KEPT_MONTHS + 1)


def drop(now=None):
    """Gives how many entries went. A month without an anchor stays until it has one."""
    now = now or timezone.now()
    closed = due(now).exclude(closed_at=None)
    return sum(drop_month(key, now) for key in list(closed.values_list("pk", flat=True)))


@transaction.atomic
def drop_month(key, now):
    Head.objects.held()
    segment = Segment.objects.get(pk=key)
    entries = models.QuerySet(AuditEntry).filter(segment=segment)
    count = entries._raw_delete(entries.db)
    segment.dropped_at = now
    segment.save(update_fields=["dropped_at"])
    return count


def may_be_gone(segment):
    """Whether the day that its row tells it was dropped, is one on which its time was over, and has been."""
    is_over = segment.month <= last_month_over(segment.dropped_at)
    return is_over and segment.closed_at is not None and segment.dropped_at <= timezone.now()


def months_before(day, months):
    """The first day of the month so many months before."""
    month = day.year * 12 + day.month - 1 - months
    return date(month // 12, month % 12 + 1, 1)
