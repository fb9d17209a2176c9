"""How do the two say what came of it? Either of them may."""

from django.db import transaction

from portal.access.rules import Action

from .. import signals
from ..sides import side_of
from ..status import Event
from .stepping import announce, held_for, move, note


@transaction.atomic
def settle(*, request, by, text=""):
    """They have agreed on something."""
    return close(Event.SETTLE, request, by, text)


@transaction.atomic
def drop(*, request, by, text=""):
    return close(Event.DROP, request, by, text)


def close(event, request, by, text):
    held = held_for(request, Action.CLOSE_REQUEST, by)
    move(event.value, held)
    change = note(held, event, by, side_of(by, held), text)
    return announce(signals.request_closed, held, change)
