"""What does the night do? It gathers the days that are over, once each, and lets out the quarters that are over."""

from datetime import timedelta

from django.db import transaction

from portal.foundation.clock import oslo_today

from .models import Fact, Gathered
from .sources.source import SOURCES

DAY = timedelta(days=1)
AT_A_TIME = 1_000


def gather(today=None):
    """How many facts were new. A day is gathered once: what has been counted is not counted again, and what is deleted
    later stays counted."""
    last = (today or oslo_today()) - DAY
    return sum(gather_from(source, last) for source in SOURCES.values())


@transaction.atomic
def gather_from(source, last):
    mark = mark_of(source, last)
    if mark.until >= last:
        return 0
    made = Fact.objects.bulk_create(list(source.facts(mark.until + DAY, last)), batch_size=AT_A_TIME)
    mark.until = last
    mark.save()
    return len(made)


def mark_of(source, last):
    """Locked, so that two nights at once gather nothing twice. The first night begins with the oldest that is known."""
    begins = source.begins() or last + DAY
    Gathered.objects.get_or_create(source=source.code, defaults={"until": min(begins - DAY, last)})
    return Gathered.objects.select_for_update().get(source=source.code)


def gathered():
    """{source: the last day}"""
    return dict(Gathered.objects.values_list("source", "until"))


def gathered_until(source):
    return Gathered.objects.filter(source=source).values_list("until", flat=True).first()


def reckoned_at():
    """When the figures were last reckoned; None before the first night."""
    return Gathered.objects.order_by("-at").values_list("at", flat=True).first()
