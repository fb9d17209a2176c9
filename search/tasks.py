"""What is done after the commit? The follower is told."""

from datetime import timedelta

from django.conf import settings
from django.core.cache import cache
from django.utils import timezone
from django_tasks import task

from . import indexing

PAUSE = timedelta(minutes=1)
PLANNED = "search.next-delivery-is-planned"


@task()
def deliver_changes():
    """What could not be told now is told later: the outbox drains by itself when the follower is back."""
    can_wait = deliver_changes.get_backend().supports_defer
    if not indexing.deliver() and can_wait and nothing_is_planned():
        deliver_changes.using(run_after=timezone.now() + PAUSE).enqueue()


def nothing_is_planned():
    """However many changes come while the follower is away, one delivery is planned."""
    return cache.add(PLANNED, True, PAUSE.seconds - 1)


def deliver_soon():
    if settings.SEARCH_ENGINE == "elastic":
        deliver_changes.enqueue()
