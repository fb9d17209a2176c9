"""How do the words of a posting reach their readers?"""

from django.db import transaction
from django.utils import timezone

from ..addresses import address_from
from ..approving import require_publishing
from ..checking.completeness import check_complete
from ..drafts import draft_of, fresh
from ..signals import posting_approved, posting_changed, posting_extended, posting_published
from ..status import FINDABLE, LIFECYCLE, Status
from .approval import Event, say
from .outcomes import forget_question
from .stepping import announce, note, take_step
from .writing import taken_under


@transaction.atomic
def publish(*, posting, by):
    """Let everybody whom the posting is meant for find it."""
    require_publishing(by, posting)
    check_complete(draft := draft_of(posting))
    if posting.published_at is None:
        settle_address(posting, draft.title)
    was_asked_for = posting.status == Status.SUBMITTED
    take_step(posting, "publish", published_at=timezone.now())
    bring_out_words(posting, by)
    note(posting, "published", by)
    announce(posting_published, posting)
    if was_asked_for:
        say(posting, Event.APPROVED, by)
        announce(posting_approved, posting, by=by)


def settle_address(posting, title):
    """From the title its first readers meet; never again, because they pass it on."""
    row = fresh(posting.pk)
    row.slug = address_from(title, taken_under(row.get_parent(), but=row))
    row.save(clean=False)


@transaction.atomic
def publish_changes(*, posting, by):
    """The newest words take the place of those that readers have; the state stays."""
    require_publishing(by, posting)
    check_complete(draft_of(posting))
    bring_out_words(posting, by)
    note(posting, "changed", by)
    if posting.status in FINDABLE:
        announce(posting_changed, posting)


def publish_words(*, posting, by):
    """What Wagtail's own button means: publish what is not out, else bring out the newest words."""
    verb = publish if LIFECYCLE.allows("publish", posting.status) else publish_changes
    verb(posting=posting, by=by)


@transaction.atomic
def reopen(*, posting, by, deadline=None):
    """Take interest again; a deadline that has passed must have been moved, or is moved now."""
    require_publishing(by, posting)
    if deadline:
        draft = draft_of(posting)
        draft.deadline = deadline
        draft.save_revision(clean=False)
    check_complete(draft_of(posting), opens=True)
    take_step(posting, "reopen")
    bring_out_words(posting, by)
    forget_question(posting)
    note(posting, "reopened", by)
    announce(posting_published, posting)
    announce(posting_extended, posting, by=by, was_over=True)


def bring_out_words(posting, by):
    """The rule table has let the person through, so Wagtail need not ask again."""
    row = fresh(posting.pk)
    revision = row.get_latest_revision() or row.save_revision(user=by)
    revision.publish(user=by, skip_permission_checks=True)
    posting.refresh_from_db()
    posting.__dict__.pop("_cluster_related_objects", None)
