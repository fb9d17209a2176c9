"""How does the person answer an offer?"""

from django.db import transaction
from django.utils import timezone

from portal.access.rules import Action, require

from .. import approval, place, signals
from .stepping import announce, move


@transaction.atomic
def accept(*, application, by, text="", manager_agrees=False):
    """The person says yes to the place; a no is always hers.

    Raises PlaceIsGone when there is none any more, and ValidationError when her agency's rule asks for her manager's
    yes by now and she does not say that she has it.
    """
    require(by, Action.ANSWER_OFFER, application)
    place.check_stands(application)
    approval.check_manager_at_yes(application, manager_agrees)
    move("accept", application)
    agreed = keep_managers_yes(application)
    announce(application, by, text, event="application.accepted", signal=signals.offer_answered, **agreed)


def keep_managers_yes(application):
    """As it is kept when interest is sent, where that is when the rule asks."""
    if not approval.is_asked_at_yes(application):
        return {}
    application.manager_agreed_at = timezone.now()
    application.save(update_fields=["manager_agreed_at"])
    return {"manager_agreed": True}


@transaction.atomic
def decline(*, application, by, text=""):
    """The person says no to the place."""
    require(by, Action.ANSWER_OFFER, application)
    move("decline", application)
    announce(application, by, text, event="application.declined", signal=signals.offer_answered)
