"""What stands on a page about a change of an agreement that holds, for the one who reads it?"""

from portal.access.rules import Action, can

from .amended import findings_of
from .progress import is_shown_to
from .rules.findings import lacks_manager
from .sides import side_of
from .status import AMENDMENT_TONES, Status
from .steps import OF_AMENDMENTS, buttons_for
from .terms import GROUPS
from .terms.showing import changes_between


def shown_amendment(agreement, user):
    """The open one, where she may read it; else None."""
    held = agreement.amendment if agreement.status == Status.IN_FORCE else None
    return held if is_shown_to(held, side_of(user, agreement)) else None


def may_amend(agreement, user):
    """Begin one, or write on the draft of her own side."""
    if agreement.status != Status.IN_FORCE or agreement.is_without_person:
        return False
    if not can(user, Action.AMEND_AGREEMENT, agreement):
        return False
    held = agreement.amendment
    return held is None or held.is_draft and held.side == side_of(user, agreement)


def card_of(agreement, user):
    """On the page of the agreement: that there is one."""
    held = shown_amendment(agreement, user)
    if held is None:
        return None
    return {"amendment": held, "tone": AMENDMENT_TONES[held.status], "who": agreement.agency_on(held.side)}


def change_on_page(agreement, user):
    held = agreement.amendment
    found = findings_of(agreement, held.terms)
    tells = held.waits_for_signatures and lacks_manager(found)
    return card_of(agreement, user) | {
        "changes": changes_between(agreement.current.terms, held.terms),
        "findings": found,
        "buttons": buttons_for(user, agreement, OF_AMENDMENTS),
        "may_tell": tells and can(user, Action.SAY_MANAGER_AGREED, agreement),
        "groups": GROUPS if may_amend(agreement, user) else (),
    }
