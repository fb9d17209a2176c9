"""How does the person answer an offer?"""

from django.db import transaction

from portal.access.rules import Action, require

from .. import approval, giving_up, place, signals
from ..status import Stage
from .stepping import announce, check_step, move


@transaction.atomic
def accept(*, application, by, text=""):
    """The person says yes to the place; a no is always hers.

    Raises PlaceIsGone when there is none any more, and ValidationError when her agency's rule asks for her manager's
    yes by now and it is not there.
    """
    require(by, Action.ANSWER_OFFER, application)
    place.check_stands(application)
    check_step("accept", application)
    approval.check_manager_at_yes(application)
    move("accept", application)
    announce(application, by, text, event="application.accepted", signal=signals.offer_answered)


@transaction.atomic
def decline(*, application, by, text=""):
    """The person says no to the place, or gives up the one that she has said yes to.

    Raises StepNotAllowed, with a sentence where an agreement of it has been signed by all.
    """
    require(by, Action.ANSWER_OFFER, application)
    check_step("decline", application)
    if application.status == Stage.ACCEPTED:
        return give_up(application, by, text)
    move("decline", application)
    announce(application, by, text, event="application.declined", signal=signals.offer_answered)


def give_up(application, by, text):
    giving_up.check_not_kept(application)
    move("decline", application)
    announce(application, by, text, event="application.given_up", signal=signals.place_given_up)
