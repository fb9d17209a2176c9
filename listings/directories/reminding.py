"""Which keys soon end? The administrators are told, so that the directory does not stop."""

from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from . import signals
from .limits import REMINDED
from .models import DirectoryKey


@transaction.atomic
def remind(now=None):
    """How many keys were told of. Can be repeated: each is told of once for each number of days."""
    now = now or timezone.now()
    return sum(tell(key, now) for key in ending(now))


def ending(now):
    soon = DirectoryKey.objects.usable(now).filter(expires_at__lte=now + timedelta(days=max(REMINDED)))
    return soon.select_related("agency")


def tell(key, now):
    """For the nearest of the reminders it has come to, also when a day was left out."""
    days = min(days for days in REMINDED if key.expires_at <= now + timedelta(days=days))
    signals.key_ends.send(sender=DirectoryKey, key=key, days=days)
    return 1
