"""What is done after the commit? Changed postings are held against the saved searches."""

from django.core.cache import cache
from django_tasks import task

PLANNED = "saved.look-is-planned"


@task()
def look_at_changes():
    """What comes from now on plans its own look."""
    from .looking import look_for_news

    cache.delete(PLANNED)
    look_for_news()
