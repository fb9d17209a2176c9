"""What stands on the desk? The newest words of a posting, which readers may not have seen yet."""

from wagtail.models import Revision

from .models import PostingPage


def fresh(pk):
    """The row as it is now, without what an object in memory may still hold."""
    return PostingPage.objects.select_related("agency__ministry").get(pk=pk)


def draft_of(posting):
    """A new object with the newest words, never `posting` itself."""
    return fresh(posting.pk).get_latest_revision_as_object()


def revision_of(posting):
    """Names the version a person has before her, so that a later save by another is noticed."""
    return posting.latest_revision_id or 0


def somebody_has_written(posting, since, by):
    """The revision of another that is newer than the one a page was opened with; None when there is none.

    What a person has saved herself in the meantime is no surprise to her.
    """
    if not since.isdecimal() or int(since) > revision_of(posting):
        return posting.latest_revision
    newer = Revision.objects.for_instance(posting).filter(pk__gt=int(since)).exclude(user=by)
    return newer.select_related("user").order_by("pk").last()
