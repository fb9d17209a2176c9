"""How are several candidates answered at once? With the single verbs, one by one: one that fails stops no other."""

from dataclasses import dataclass, field

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction

from listings.postings.actions import close
from listings.postings.models import PostingPage
from listings.postings.status import LIFECYCLE as POSTING_LIFECYCLE
from portal.access.rules import Action, require

from ..models import Application, StageChange
from ..status import AGENCYS_TURN
from ..together import MovedMeanwhile, SentBefore
from . import handling
from .stepping import read_stage

VERBS = {"assess": handling.assess, "interview": handling.interview, "turn_down": handling.turn_down}


@dataclass
class Outcome:
    """`again` were sent with the same batch before: the button was pressed twice."""

    moved: list = field(default_factory=list)
    again: list = field(default_factory=list)
    left: list = field(default_factory=list)
    """Application and sentence of each that could not be moved."""


def take_together(*, letters, by, step, batch, reason=""):
    """Move each candidate, with her own letter. One whose stage is another than the sender saw, is left as she is."""
    outcome = Outcome()
    for letter in letters:
        try:
            take_one(letter, by, step, batch, reason)
            outcome.moved.append(letter.application)
        except SentBefore:
            outcome.again.append(letter.application)
        except PermissionDenied:
            raise
        except ValidationError as refusal:
            outcome.left.append((letter.application, refusal.messages[0]))
    return outcome


@transaction.atomic
def take_one(letter, by, step, batch, reason):
    application = letter.application
    read_stage(application)
    if StageChange.objects.filter(application=application, batch=batch).exists():
        raise SentBefore
    if application.status != letter.seen:
        raise MovedMeanwhile
    words = {"reason": reason} if reason else {}
    change = VERBS[step](application=application, by=by, text=letter.text, **words)
    change.batch = batch
    change.save(update_fields=["batch"])


def answer_all_and_close(*, posting, letters, by, batch, reason):
    """Everybody who waits gets an answer, then the posting is closed; never while somebody still waits.

    Gives the outcome, and whether the posting is closed now.
    """
    require(by, Action.WITHDRAW_POSTING, posting)
    outcome = take_together(letters=letters, by=by, step="turn_down", batch=batch, reason=reason)
    return outcome, close_when_answered(posting, by)


@transaction.atomic
def close_when_answered(posting, by):
    """Locked, so that nobody sends interest in between."""
    posting = PostingPage.objects.select_for_update(of=("self",)).select_related("agency").get(pk=posting.pk)
    if Application.objects.to(posting).filter(status__in=AGENCYS_TURN).exists():
        return False
    if POSTING_LIFECYCLE.allows("close", posting.status):
        close(posting=posting, by=by)
    return True
