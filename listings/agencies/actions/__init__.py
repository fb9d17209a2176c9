"""What is done with agencies, their look and their people?"""

from .agencies import change_facts, close_agency, create_agency, reactivate_agency, settle_rules, suspend_agency
from .identity import change_identity
from .look import change_look
from .people import (
    accept_invitation,
    confirm_membership,
    decline_invitation,
    end_membership,
    grant_role,
    let_in,
    revoke_role,
)
from .vouched import follow

__all__ = [
    "accept_invitation",
    "change_facts",
    "change_identity",
    "change_look",
    "close_agency",
    "confirm_membership",
    "create_agency",
    "decline_invitation",
    "end_membership",
    "follow",
    "grant_role",
    "let_in",
    "reactivate_agency",
    "revoke_role",
    "settle_rules",
    "suspend_agency",
]
