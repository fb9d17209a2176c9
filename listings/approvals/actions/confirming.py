"""How does the agency say whether an address belongs to somebody who may answer?"""

from django.db import transaction
from django.utils import timezone

from portal.access.rules import Action

from .. import signals
from ..approvers import account_in
from ..limits import LASTS
from ..status import Event
from .stepping import announce, held_for, move, note


@transaction.atomic
def confirm(*, approval, by):
    """Now the manager is asked, with all the time from now on, and only by a link that is made from now on."""
    held = held_for(approval, Action.CONFIRM_APPROVER, by)
    now = timezone.now()
    account = account_in(held.agency, held.address)
    times = {"asked_at": now, "expires_at": now + LASTS, "reminders": 0}
    move("confirm", held, confirmed_by=by, approver=account, **times)
    held.links.all().delete()
    change = note(held, Event.CONFIRM, by)
    return announce(signals.confirmed, held, change)


@transaction.atomic
def refuse(*, approval, by):
    """The person is told, and may ask somebody else."""
    held = held_for(approval, Action.CONFIRM_APPROVER, by)
    move("refuse", held)
    change = note(held, Event.REFUSE, by)
    return announce(signals.refused, held, change)
