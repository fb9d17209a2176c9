"""What day is it in Norway?"""

from zoneinfo import ZoneInfo

from django.utils import timezone

OSLO = ZoneInfo("Europe/Oslo")


def oslo_today():
    return timezone.localdate(timezone=OSLO)
