"""How does the other agency answer? By the words as they are now, not as they were when the page was opened."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext_lazy as _

from listings.postings.owners import writers_of
from portal.access.rules import Action

from .. import signals
from ..status import Event, Side
from .stepping import announce, held_for, move, note

CHANGED = _("Forespørselen er endret etter at du åpnet siden. Les den på nytt før du svarer.")
NOBODY = _("Velg en kontaktperson som er utlyser eller administrator hos dere.")


@transaction.atomic
def agree(*, request, by, contact, text="", version=None):
    """Yes, we will talk: from now on each side sees whom to write to at the other. `contact` writes for the agency.

    `version`: the one that was read; raises ValidationError when it has been changed since.
    """
    held = held_for(request, Action.ANSWER_REQUEST, by)
    check_read(held, version)
    if contact is None or not writers_of(held.owner).filter(pk=contact.pk).exists():
        raise ValidationError({"contact": NOBODY})
    move("agree", held, contact=contact)
    change = note(held, Event.AGREE, by, Side.OWNER, text)
    return announce(signals.request_answered, held, change)


@transaction.atomic
def decline(*, request, by, text="", version=None):
    held = held_for(request, Action.ANSWER_REQUEST, by)
    check_read(held, version)
    move("decline", held)
    change = note(held, Event.DECLINE, by, Side.OWNER, text)
    return announce(signals.request_answered, held, change)


def check_read(held, version):
    if version is not None and held.waits and version != held.version:
        raise ValidationError(CHANGED, code="changed")
