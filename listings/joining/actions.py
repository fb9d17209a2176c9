"""How does an agency ask to be in, show that the address is its own, and get its answer?"""

from django.db import transaction
from django.utils import timezone
from django.utils.translation import get_language

from listings.agencies.actions import create_agency, let_in
from portal.access.roles import Role
from portal.access.rules import Action, require
from portal.foundation.audit import record

from . import signals
from .models import JoinRequest
from .status import JOINING


@transaction.atomic
def ask(*, by, **facts):
    """`facts`: fields of JoinRequest. Nobody is told but the one whose address it is."""
    require(by, Action.ASK_TO_JOIN)
    made = JoinRequest.objects.create(language=get_language() or "nb", **facts)
    record(made, "join_request.sent")
    signals.asked.send(sender=JoinRequest, join_request=made)
    return made


@transaction.atomic
def confirm(*, join_request, by):
    """By the one who reads the mail of the address. A second press is the first."""
    require(by, Action.ASK_TO_JOIN)
    held = hold(join_request)
    if not held.is_confirmed:
        keep(held, "confirm", "confirmed")
        signals.confirmed.send(sender=JoinRequest, join_request=held)
    return held


@transaction.atomic
def accept(*, join_request, by, facts):
    """`facts` of the agency, with numbers and domains. Who asked is invited as its first administrator.

    Raises StepNotAllowed when somebody has answered already.
    """
    held = held_for(join_request, by)
    JOINING.accept(held)
    held.agency = create_agency(by=by, **facts)
    let_in(agency=held.agency, email=held.email, by=by, roles=[Role.ADMINISTRATOR], name=held.contact, title=held.title)
    settle(held, "accepted", by)
    signals.accepted.send(sender=JoinRequest, join_request=held)
    return held


@transaction.atomic
def decline(*, join_request, by, text):
    """`text` is sent to the one who asked. Raises StepNotAllowed when somebody has answered already."""
    held = held_for(join_request, by)
    JOINING.decline(held)
    held.answer = text
    settle(held, "declined", by)
    signals.declined.send(sender=JoinRequest, join_request=held)
    return held


def hold(join_request):
    return JoinRequest.objects.select_for_update(of=("self",)).get(pk=join_request.pk)


def held_for(join_request, by):
    require(by, Action.ANSWER_JOIN_REQUEST)
    return hold(join_request)


def keep(held, step, event):
    JOINING.take(step, held)
    settle(held, event)


def settle(held, event, by=None):
    held.changed_at = timezone.now()
    held.answered_by = by
    held.save()
    about = {"agency": str(held.agency.public_id)} if held.agency else {}
    record(held, f"join_request.{event}", by=by, **about)
