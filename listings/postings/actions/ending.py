"""How does a posting rest and end?"""

from django.db import transaction

from portal.access.rules import Action, require
from portal.foundation.lifecycle import StepNotAllowed

from ..models import PostingPage
from ..signals import posting_changed, posting_closed
from .approval import end_approval
from .stepping import announce, note, take_step


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


def _end(posting, step, event, by):
    take_step(posting, step)
    end_approval(posting, by)
    note(posting, event, by)
    announce(posting_closed, posting)
