"""How does a posting get a new deadline? Its words stay as they are; nobody need read them again."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from portal.access.rules import Action, require

from ..checking.completeness import check_complete
from ..drafts import draft_of, fresh
from ..models import PostingPage
from ..signals import posting_changed, posting_extended, posting_published
from ..status import Status
from .outcomes import forget_question
from .stepping import announce, note, take_step


@transaction.atomic
def extend(*, posting, by, deadline):
    """Take interest until a later day. One that has expired is open again."""
    require(by, Action.EXTEND_POSTING, posting)
    out = fresh(posting.pk)
    if out.status == Status.PUBLISHED and out.deadline and deadline <= out.deadline:
        raise ValidationError(_("Velg en frist som er senere enn den dere har"))
    had_expired = out.status == Status.EXPIRED
    out.deadline = deadline
    check_complete(out, opens=True, is_out=not had_expired)
    take_step(posting, "extend")
    move_deadline(posting, deadline)
    forget_question(posting)
    note(posting, "extended", by, deadline=deadline.isoformat())
    announce(posting_published if had_expired else posting_changed, posting)
    announce(posting_extended, posting, by=by, was_over=had_expired)


def move_deadline(posting, deadline):
    """What readers have and what somebody is writing get it alike. The new version has no author, because nobody's
    right to approve the rest depends on who moved a day.
    """
    row, draft = fresh(posting.pk), draft_of(posting)
    draft.deadline = deadline
    revision = draft.save_revision(clean=False)
    if row.has_unpublished_changes:
        PostingPage.objects.filter(pk=row.pk).update(deadline=deadline)
    else:
        revision.publish(skip_permission_checks=True)
    posting.refresh_from_db()
    posting.__dict__.pop("_cluster_related_objects", None)
