"""What stands on the desk? The newest words of a posting, which readers may not have seen yet."""

from django.shortcuts import get_object_or_404
from wagtail.models import Revision

from portal.foundation.ids import is_id

from .models import PostingPage


def fresh(pk):
    """The row as it is now, without what an object in memory may still hold.

    Raises Http404 when somebody has deleted it since that object was read.
    """
    return get_object_or_404(PostingPage.objects.select_related("agency__ministry"), pk=pk)


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
    if not is_id(since) or int(since) > revision_of(posting):
        return posting.latest_revision
    newer = Revision.objects.for_instance(posting).filter(pk__gt=int(since)).exclude(user=by)
    return newer.select_related("user").order_by("pk").last()
