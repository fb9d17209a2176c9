"""What is done after the commit? The follower is told."""

from datetime import timedelta

from django.conf import settings
from django.utils import timezone
from django_tasks import task

from . import indexing

PAUSE = timedelta(minutes=1)


@task()
def deliver_changes():
    """What could not be told now is told later: the outbox drains by itself when the follower is back."""
    if not indexing.deliver() and deliver_changes.get_backend().supports_defer:
        deliver_changes.using(run_after=timezone.now() + PAUSE).enqueue()


def deliver_soon():
    if settings.SEARCH_ENGINE == "elastic":
        deliver_changes.enqueue()
