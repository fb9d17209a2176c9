"""When are messages gathered, and into which mail? Safe to repeat: what is in a mail is gathered no more."""

from datetime import datetime, time, timedelta

from django.db import transaction
from django.utils import timezone

from portal.foundation.clock import OSLO
from portal.foundation.message_kinds import Rhythm

from .models import Message
from .outbox import put_in_mail

HOUR = time(7)
"""Oslo time; weekly ones go on Mondays."""


def gather(now=None):
    """Mails for everything that came before the last time it was due; gives how many mails."""
    now = timezone.localtime(now, OSLO)
    due = {Rhythm.DAILY: last_morning(now), Rhythm.WEEKLY: last_monday(now)}
    return sum(gather_for(person, rhythm, before) for rhythm, before in due.items() for person in who(rhythm, before))


def last_morning(now):
    """A message that comes at noon waits for tomorrow, however often this runs today."""
    today = datetime.combine(now.date(), HOUR, tzinfo=OSLO)
    return today if today <= now else datetime.combine(now.date() - timedelta(days=1), HOUR, tzinfo=OSLO)


def last_monday(now):
    morning = last_morning(now)
    return datetime.combine(morning.date() - timedelta(days=morning.weekday()), HOUR, tzinfo=OSLO)


def who(rhythm, before):
    return Message.objects.gathered(rhythm, before).order_by("person").values_list("person", flat=True).distinct()


@transaction.atomic
def gather_for(person, rhythm, before):
    """Locked: of two that gather at once, the second finds nothing left."""
    rows = Message.objects.gathered(rhythm, before).filter(person=person)
    messages = list(rows.select_for_update(of=("self",)))
    if not messages:
        return 0
    put_in_mail(messages, rhythm=rhythm)
    return 1
