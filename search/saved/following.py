"""Which changes do the searches follow? A receiver writes a row in the change's transaction; the look comes after."""

from django.core.cache import cache
from django.db import transaction
from django.db.models.signals import post_save
from django.dispatch import receiver

from ..models import SearchDocument
from .models import Change
from .tasks import PLANNED, look_at_changes

SOON = 5
"""Seconds in which many changes are looked at together."""


@receiver(post_save, sender=SearchDocument)
def document_written(sender, instance, **kwargs):
    if instance.kind == "posting" and instance.live:
        Change.objects.create(posting_id=instance.object_id)
        transaction.on_commit(look_soon, robust=True)


def look_soon():
    if cache.add(PLANNED, True, SOON):
        look_at_changes.enqueue()
