"""How does the manager answer? `by` is her account, or a `Proved` mailbox; the first answer counts."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from portal.access.rules import Action
from portal.foundation.lifecycle import StepNotAllowed

from .. import signals
from ..limits import MOST_QUESTIONS
from ..models import Approval
from ..standing import why_bound
from ..status import Event, Why
from .stepping import announce, came_in, held_for, move, note


@transaction.atomic
def approve(*, approval, by, text="", seen=None):
    """Also after a no, as long as the time lasts and nobody else has been asked since.

    `seen`: the status that stood on the page. Raises StepNotAllowed when somebody has answered meanwhile.
    """
    held = held_to_answer(approval, by, seen)
    move("approve", held, answered_at=timezone.now(), reason="")
    change = note(held, Event.APPROVE, by, text, **came_in(by))
    return announce(signals.answered, held, change)


@transaction.atomic
def decline(*, approval, by, reason, text="", seen=None):
    """Also after a yes, until something rests on it. `reason` is for the person alone."""
    held = held_to_answer(approval, by, seen)
    if held.is_approved and (why := why_bound(held)):
        raise StepNotAllowed(why, code="bound")
    if reason not in Why.values:
        raise ValidationError({"reason": _("Velg en grunn")})
    move("decline", held, answered_at=timezone.now(), reason=reason)
    change = note(held, Event.DECLINE, by, text, **came_in(by))
    return announce(signals.answered, held, change)


@transaction.atomic
def question(*, approval, by, text, seen=None):
    """The manager asks the person; what she is asked herself, stands. Now it is the person who may be reminded."""
    held = held_to_answer(approval, by, seen)
    if held.history.filter(event=Event.QUESTION).count() >= MOST_QUESTIONS:
        raise ValidationError(_("Du har spurt så mange ganger som du kan. Svar ja eller nei, eller snakk sammen."))
    move("question", held, reminders=0)
    change = note(held, Event.QUESTION, by, text, **came_in(by))
    return announce(signals.questioned, held, change)


def held_to_answer(approval, by, seen=None):
    """The row, locked, when it can still be answered."""
    held = held_for(approval, Action.ANSWER_APPROVAL, by)
    if seen is not None and held.status != seen:
        raise StepNotAllowed
    if held.is_shut or is_followed(held):
        raise StepNotAllowed
    return held


def is_followed(held):
    """Somebody has been asked since: another, or she herself anew."""
    return follower_of(held) is not None


def follower_of(held):
    newer = Approval.objects.filter(person=held.person_id, posting=held.posting_id, agency=held.agency_id)
    return newer.filter(pk__gt=held.pk).order_by("-pk").first()
