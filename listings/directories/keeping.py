"""What does the calendar do? Tells that a key soon ends, and deletes what is over."""

from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from . import signals
from .limits import EVENTS_KEPT, KEYS_KEPT, PEOPLE_KEPT, REMINDED
from .models import DirectoryEvent, DirectoryKey, DirectoryPerson


@transaction.atomic
def tend(now=None):
    """How many keys were told of. Can be repeated: each is told of once for each number of days."""
    now = now or timezone.now()
    DirectoryEvent.objects.filter(at__lte=now - EVENTS_KEPT).delete()
    DirectoryKey.objects.over(now - KEYS_KEPT).delete()
    DirectoryPerson.objects.filter(membership=None, changed_at__lte=now - PEOPLE_KEPT).delete()
    return sum(remind(key, now) for key in ending(now))


def ending(now):
    soon = DirectoryKey.objects.usable(now).filter(expires_at__lte=now + timedelta(days=max(REMINDED)))
    return soon.select_related("agency")


def remind(key, now):
    """For the nearest of the reminders it has come to, also when a day was left out."""
    days = min(days for days in REMINDED if key.expires_at <= now + timedelta(days=days))
    signals.key_ends.send(sender=DirectoryKey, key=key, days=days)
    return 1
