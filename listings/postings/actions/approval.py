"""How does a posting wait for a second pair of eyes, and come back from them?"""

from django.db import transaction
from django.utils import timezone

from portal.access.rules import Action, require
from portal.foundation.textcheck import refuse_birth_number

from ..checking.completeness import check_complete
from ..drafts import draft_of, fresh
from ..models import ApprovalNote
from ..signals import posting_sent_back, posting_submitted
from .stepping import announce, note, take_step

Event = ApprovalNote.Event


@transaction.atomic
def submit(*, posting, by, comment=""):
    """Ask a second pair of eyes; only what could be published is worth their time."""
    require(by, Action.SUBMIT_POSTING, posting)
    check_complete(draft_of(posting))
    take_step(posting, "submit", submitted_by=by, submitted_at=timezone.now())
    start_approval(posting, by)
    say(posting, Event.SUBMITTED, by, comment)
    note(posting, "submitted", by)
    announce(posting_submitted, posting, by=by, comment=comment)


@transaction.atomic
def send_back(*, posting, by, comment=""):
    require(by, Action.EDIT_POSTING, posting)
    return_to_draft(posting=posting, by=by, comment=comment)


def is_own(posting, by):
    return by.pk in fresh(posting.pk).written_by | {posting.submitted_by_id}


@transaction.atomic
def return_to_draft(*, posting, by=None, comment=""):
    """Also when Wagtail's flow said no: whoever may say it there has been asked there."""
    take_step(posting, "send_back")
    end_approval(posting, by)
    taken_back = by is not None and not comment and is_own(posting, by)
    say(posting, Event.TAKEN_BACK if taken_back else Event.SENT_BACK, by, comment)
    note(posting, "sent_back", by)
    announce(posting_sent_back, posting, by=by, comment=comment)


def say(posting, event, by, text=""):
    """A line in what those who write and those who approve say to each other."""
    refuse_birth_number(text)
    return ApprovalNote.objects.create(posting_id=posting.pk, event=event, by=by, text=text.strip())


def start_approval(posting, by):
    """Wagtail's flow for the agency's pages, where somebody may be waiting for it."""
    workflow = posting.get_workflow()
    if workflow and not posting.current_workflow_state:
        workflow.start(fresh(posting.pk), by)


def end_approval(posting, by):
    if state := posting.current_workflow_state:
        state.cancel(user=by)
