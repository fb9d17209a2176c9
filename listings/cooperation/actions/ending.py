"""How does an agency say no, take its proposal back, or end it all?"""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from portal.access.rules import Action
from portal.foundation.clock import oslo_today
from portal.foundation.lifecycle import StepNotAllowed

from ..status import LIFECYCLE, Event, Status
from .stepping import announce, check_read, held_for, keep, let_proposals_go, move, move_proposal, note

END = Action.END_COOPERATION


@transaction.atomic
def decline_proposal(*, cooperation, agency, by, read, text):
    """What the two agree on already stands, and either may propose anew. `read`: the number of the proposal. Raises
    ValidationError without a reason."""
    held = held_for(cooperation, agency, END, by)
    sent = held.asked_of(agency)
    check_read(sent, read)
    move_proposal("decline", sent)
    keep(held)
    return announce(held, note(held, Event.DECLINE, agency, by, reason(text)))


@transaction.atomic
def withdraw_proposal(*, cooperation, agency, by, read, text=""):
    """Its words are the agency's draft again, unless it has another."""
    held = held_for(cooperation, agency, END, by)
    sent = held.asked_by(agency)
    check_read(sent, read)
    move_proposal("withdraw", sent)
    if held.draft_of(agency) is None:
        held.proposals.create(agency=agency, terms=sent.terms, by=by)
    keep(held)
    return announce(held, note(held, Event.WITHDRAW, agency, by, text))


@transaction.atomic
def end_cooperation(*, cooperation, agency, by, text):
    """From today no new agreement begins with it; those that were made stand as they are. Raises ValidationError
    without a reason."""
    held = held_for(cooperation, agency, END, by)
    if not LIFECYCLE.allows("end", held.status):
        raise StepNotAllowed
    return stop(held, reason(text), agency, by)


@transaction.atomic
def drop_cooperation(*, cooperation, agency, by, text):
    """The two go no further with what they have not agreed on. Raises ValidationError without a reason."""
    held = held_for(cooperation, agency, END, by)
    if not LIFECYCLE.allows("drop", held.status) or held.shown_at is None:
        raise StepNotAllowed
    return stop(held, reason(text), agency, by)


def stop(held, text, agency=None, by=None):
    """What held, ends; what was only written, comes to nothing. `agency` is None when nobody in particular did it."""
    let_proposals_go(held, agency)
    if held.status == Status.IN_FORCE:
        today = oslo_today()
        move("end", held, ends=min(held.ends or today, today))
        return announce(held, note(held, Event.END, agency, by, text))
    move("drop", held)
    return announce(held, note(held, Event.DROP, agency, by, text))


def reason(text):
    if not text.strip():
        raise ValidationError(_("Skriv en begrunnelse"))
    return text
