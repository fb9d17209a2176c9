"""How does a manager let somebody else answer?"""

from django.db import transaction

from .. import signals
from ..approvers import check_approver
from ..status import Event
from .answering import held_to_answer
from .asking import open_question
from .stepping import announce, came_in, move, note

KEPT = ("title", "lead", "host", "place", "payer", "starts", "ends", "percentage", "message", "language")


@transaction.atomic
def forward(*, approval, by, address, name="", seen=None):
    """A new question to the deputy, about the same; an address that is no active member's is confirmed first.

    Gives the new one. Raises ValidationError with the field for an address that cannot answer.
    """
    held = held_to_answer(approval, by, seen)
    check_approver(address, person=held.person, manager=held.address)
    move("forward", held)
    change = note(held, Event.FORWARD, by, **came_in(by))
    same = {field: getattr(held, field) for field in KEPT}
    whose = {"person": held.person, "posting": held.posting, "agency": held.agency}
    deputy = open_question(address=address, name=name, former=held, **same, **whose)
    announce(signals.asked, deputy, note(deputy, Event.ASK, by))
    announce(signals.forwarded, held, change, deputy=deputy)
    return deputy
