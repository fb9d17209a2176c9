"""When does the manager who has said yes hear of the agreement? When it holds, has other days or another share, and
when it is cancelled.

She is told so when she answers (approvals/parts/choices.html). Who is a party herself hears of it as that.
"""

from django.dispatch import receiver
from django.urls import reverse

from portal.access.rules import Action, can
from portal.notifications.outbox import tell, tell_outsider

from . import signals
from .own_manager import key_of, manager_with_yes, share_and_days
from .sides import everybody
from .status import Event

KIND = "agreement_manager_news"
SHOWN = ("starts", "ends", "percentage")


@receiver(signals.agreement_moved)
def on_moved(sender, agreement, change, **kwargs):
    if change.event == Event.ENTER:
        tell_news("in_force", agreement, change)
    elif change.event == Event.CANCEL and agreement.in_force_at:
        tell_news("cancelled", agreement, change)


@receiver(signals.agreement_amended)
def on_amended(sender, agreement, change, before, **kwargs):
    """Only what she would be told of."""
    now = agreement.current.terms
    if before and any(before[code] != now[code] for code in SHOWN):
        tell_news("amended", agreement, change)


def tell_news(what, agreement, change):
    manager = manager_with_yes(agreement) if agreement.person else None
    if manager is None or manager.person in everybody(agreement):
        return
    message = {"kind": KIND, "key": key_of(manager, change, KIND), "context": facts(what, agreement, manager)}
    if manager.person:
        tell(person=manager.person, **message)
    else:
        tell_outsider(address=manager.address, **message)


def facts(what, agreement, manager):
    """The sending agency is her own, so it is not named."""
    return {
        "agreement": str(agreement.public_id),
        "what": what,
        "name": str(agreement.person),
        "receiving": agreement.receiving.short,
        "address": page_for(manager),
    } | share_and_days(agreement)


def page_for(manager):
    """What she said yes to. Who has no account has only the link that she answered by, which does not last."""
    asked = manager.approval
    may = asked and manager.person and can(manager.person, Action.READ_ASKED, asked)
    return reverse("approvals:asked", args=[asked.public_id]) if may else ""
