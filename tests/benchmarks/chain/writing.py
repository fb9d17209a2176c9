"""How do so many rows come into the tables? At once, past the verbs, with times and keys as they would stand."""

from datetime import datetime, time, timedelta

from portal.foundation.clock import OSLO, oslo_today

BATCH = 2_000


def write(model, rows):
    return model.objects.bulk_create(rows, batch_size=BATCH)


def ago(days):
    return oslo_today() - timedelta(days=days)


def ahead(days):
    return oslo_today() + timedelta(days=days)


def at(day, hour=10):
    """A moment of that day."""
    return datetime.combine(day, time(hour), OSLO)
