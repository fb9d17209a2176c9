"""How does a posting wait, rest and end?"""

from django.db import transaction
from django.utils import timezone

from portal.access.rules import Action, require
from portal.foundation.lifecycle import StepNotAllowed

from ..checking.completeness import check_complete
from ..drafts import draft_of, fresh
from ..models import PostingPage
from ..signals import posting_changed, posting_closed, posting_sent_back, posting_submitted
from .stepping import announce, note, take_step


@transaction.atomic
def submit(*, posting, by):
    """Ask a second pair of eyes; only what could be published is worth their time."""
    require(by, Action.SUBMIT_POSTING, posting)
    check_complete(draft_of(posting))
    take_step(posting, "submit", submitted_by=by, submitted_at=timezone.now())
    start_approval(posting, by)
    note(posting, "submitted", by)
    announce(posting_submitted, posting, by=by)


@transaction.atomic
def send_back(*, posting, by):
    require(by, Action.EDIT_POSTING, posting)
    return_to_draft(posting=posting, by=by)


@transaction.atomic
def return_to_draft(*, posting, by=None):
    """Also when Wagtail's flow said no: whoever may say it there has been asked there."""
    take_step(posting, "send_back")
    end_approval(posting, by)
    note(posting, "sent_back", by)
    announce(posting_sent_back, posting, by=by)


@transaction.atomic
def assess(*, posting, by):
    """Take no more interest, but stay in search while the candidates are looked at."""
    require(by, Action.WITHDRAW_POSTING, posting)
    take_step(posting, "assess")
    note(posting, "assessing", by)
    announce(posting_changed, posting)


@transaction.atomic
def assign(*, posting, by):
    require(by, Action.WITHDRAW_POSTING, posting)
    _end(posting, "assign", "assigned", by)


@transaction.atomic
def close(*, posting, by):
    require(by, Action.WITHDRAW_POSTING, posting)
    _end(posting, "close", "closed", by)


@transaction.atomic
def withdraw(*, posting, by):
    """Take it back. The address stays and says so, and shows nothing of what stood there."""
    require(by, Action.WITHDRAW_POSTING, posting)
    _end(posting, "withdraw", "withdrawn", by)


@transaction.atomic
def expire(*, posting):
    """The deadline has passed; nobody asks for it, the calendar does."""
    _end(posting, "expire", "expired", None)


def expire_overdue(today=None):
    """How many expired now. A posting that somebody moves meanwhile is theirs."""
    count = 0
    for posting in PostingPage.objects.overdue(today).select_related("agency"):
        try:
            expire(posting=posting)
            count += 1
        except StepNotAllowed:
            continue
    return count


@transaction.atomic
def follow_unpublishing(*, posting):
    """Wagtail has taken the page down without asking; the state must say so."""
    _end(posting, "withdraw", "withdrawn", None)


def start_approval(posting, by):
    """Wagtail's flow for the agency's pages, where somebody may be waiting for it."""
    workflow = posting.get_workflow()
    if workflow and not posting.current_workflow_state:
        workflow.start(fresh(posting.pk), by)


def end_approval(posting, by):
    if state := posting.current_workflow_state:
        state.cancel(user=by)


def _end(posting, step, event, by):
    take_step(posting, step)
    end_approval(posting, by)
    note(posting, event, by)
    announce(posting_closed, posting)
