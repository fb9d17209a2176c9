"""What day is it in Norway?"""

from zoneinfo import ZoneInfo

from django.utils import timezone

OSLO = ZoneInfo("Europe/Oslo")


def oslo_today():
    return timezone.localdate(timezone=OSLO)


def oslo_midnight():
    """When today began."""
    return timezone.localtime(timezone=OSLO).replace(hour=0, minute=0, second=0, microsecond=0)
