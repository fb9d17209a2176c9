"""What stands on the desk? The newest words of a posting, which readers may not have seen yet."""

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
