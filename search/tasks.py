"""What is done after the commit, and in the worker? The follower is told, and asked whether it is back."""

from datetime import timedelta

from django.conf import settings
from django.core.cache import cache
from django.db import transaction
from django.dispatch import receiver
from django.utils import timezone
from django_tasks import task

from . import indexing
from .engines import breaker

PAUSE = timedelta(minutes=1)
PLANNED = "search.next-delivery-is-planned"


@task()
def deliver_changes():
    """What could not be told now is told later: the outbox drains by itself when the follower is back."""
    indexing.catch_up()
    if breaker.state():
        deliver_later(breaker.PAUSE)
    elif indexing.is_due():
        deliver_later(PAUSE)


def deliver_later(pause):
    """However many changes come while the follower is away, one delivery is planned."""
    can_wait = deliver_changes.get_backend().supports_defer
    if can_wait and cache.add(PLANNED, True, pause.seconds - 1):
        deliver_changes.using(run_after=timezone.now() + pause).enqueue()


def deliver_soon():
    """While the follower is away, a hundred changes are one try, so that the worker has time for others."""
    if settings.SEARCH_ENGINE != "elastic":
        return
    if breaker.state() and deliver_changes.get_backend().supports_defer:
        deliver_later(breaker.PAUSE)
    else:
        deliver_changes.enqueue()


@receiver(breaker.opened)
def look_after_it(**kwargs):
    """The worker tries, so that no reader must."""
    transaction.on_commit(lambda: deliver_later(breaker.PAUSE), robust=True)


@receiver(breaker.closed)
def tell_it_all(**kwargs):
    transaction.on_commit(deliver_soon, robust=True)
