"""How does an agency ask to be in, show that the address is its own, and get its answer?"""

from django.db import transaction

from listings.agencies.actions import let_in
from portal.access.roles import Role
from portal.access.rules import Action, require
from portal.foundation.audit import record

from . import signals
from .models import JoinRequest
from .status import LIFECYCLE
from .stepping import found, hold, settle


@transaction.atomic
def ask(*, by, **facts):
    """`facts`: fields of JoinRequest. Nobody is told but the one whose address it is; what strangers do is not recorded
    before that one has confirmed it."""
    require(by, Action.ASK_TO_JOIN)
    made = JoinRequest.objects.create(**facts)
    signals.asked.send(sender=JoinRequest, join_request=made)
    return made


@transaction.atomic
def confirm(*, join_request, by):
    """By the one who reads the mail of the address. A second press is the first."""
    require(by, Action.ASK_TO_JOIN)
    held = hold(join_request)
    if not held.is_confirmed:
        LIFECYCLE.confirm(held)
        settle(held, "confirmed")
        signals.confirmed.send(sender=JoinRequest, join_request=held)
    return held


@transaction.atomic
def take_back(*, join_request, by):
    """By the one who asked, until it is answered: nothing of it is kept. Raises StepNotAllowed after that."""
    require(by, Action.ASK_TO_JOIN)
    held = hold(join_request)
    LIFECYCLE.take_back(held)
    record(held, "join_request.taken_back")
    held.delete()


@transaction.atomic
def accept(*, join_request, by, facts):
    """`facts` of the agency, with numbers and domains. Who asked is invited as its first administrator.

    Raises StepNotAllowed when somebody has answered already, and ValidationError for an agency that is there already,
    that would not be in, or that the asker's address is not of.
    """
    require(by, Action.ANSWER_JOIN_REQUEST)
    held = hold(join_request)
    LIFECYCLE.accept(held)
    held.agency = found(held, by, facts)
    let_in(agency=held.agency, email=held.email, by=by, roles=[Role.ADMINISTRATOR], name=held.contact, title=held.title)
    return settle(held, "accepted", by)


@transaction.atomic
def decline(*, join_request, by, text):
    """`text` is sent to the one who asked. Raises StepNotAllowed when somebody has answered already."""
    require(by, Action.ANSWER_JOIN_REQUEST)
    held = hold(join_request)
    LIFECYCLE.decline(held)
    held.answer = text
    settle(held, "declined", by)
    signals.declined.send(sender=JoinRequest, join_request=held)
    return held
