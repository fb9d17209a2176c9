"""How does the agency move a candidate? Each step tells her."""

from django.db import transaction
from django.utils import timezone

from portal.access.rules import Action, require
from portal.foundation.audit import record
from portal.foundation.lifecycle import StepNotAllowed

from .. import place, signals
from .stepping import announce, move, read_stage, write_down


@transaction.atomic
def assess(*, application, by, text=""):
    """Tell the person that the interest is being read."""
    return handle("assess", application, by, text)


@transaction.atomic
def interview(*, application, by, text):
    """Ask the person to a talk, where everybody has a name, and keeps it."""
    was_unnamed = application.is_unnamed
    change = handle("interview", application, by, text)
    if was_unnamed:
        give_name(application, by)
    return change


@transaction.atomic
def offer(*, application, by, text):
    """Offer the person the place; it is hers to answer. Raises PlaceIsGone when there is none any more."""
    require(by, Action.HANDLE_CANDIDATE, application)
    place.check_stands(application)
    return handle("offer", application, by, text)


@transaction.atomic
def turn_down(*, application, by, text, reason=""):
    """Tell the person that the place is not hers, and why. `reason` is one of Reason."""
    return handle("turn_down", application, by, text, **({"reason": reason} if reason else {}))


def note_reading(*, application, by):
    """Whoever of the agency has seen what a candidate wrote and shared, can be named afterwards."""
    require(by, Action.HANDLE_CANDIDATE, application)
    write_down(application, "application.read", by)


@transaction.atomic
def show_name(*, application, by):
    """Name a candidate before the talk, for one who must know whether she may judge her; it is kept who asked.

    Raises StepNotAllowed for one who has taken her interest back: there is nothing to judge, and she stays unnamed.
    """
    require(by, Action.HANDLE_CANDIDATE, application)
    read_stage(application)
    if application.is_withdrawn and application.is_unnamed:
        raise StepNotAllowed
    if application.is_unnamed:
        give_name(application, by)


def give_name(application, by):
    application.named_at = timezone.now()
    application.save(update_fields=["named_at"])
    write_down(application, "application.named", by)


def handle(step, application, by, text, **facts):
    require(by, Action.HANDLE_CANDIDATE, application)
    move(step, application)
    event = f"application.{application.status}"
    return announce(application, by, text, event=event, signal=signals.stage_changed, **facts)


def note_listing(*, posting, by, how):
    """Whoever has taken the list of candidates out of the portal; `how` is printed or exported."""
    require(by, Action.SEE_CANDIDATES, posting)
    record(posting, f"candidates.{how}", by=by, agency=posting.agency.public_id)
