"""What is done after the commit? Changed postings are held against the saved searches."""

from django_tasks import task


@task()
def look_at_changes():
    from .looking import look_for_news

    look_for_news()
