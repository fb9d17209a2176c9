"""What is done with agencies, their look and their people?"""

from .agencies import change_facts, close_agency, create_agency, reactivate_agency, settle_rules, suspend_agency
from .identity import change_identity
from .look import change_look
from .merging import merge_agencies
from .moving import move_people
from .names import rename_agency
from .people import (
    accept_invitation,
    confirm_membership,
    decline_invitation,
    end_membership,
    grant_role,
    let_in,
    revoke_role,
)
from .terms import accept_terms

__all__ = [
    "accept_invitation",
    "accept_terms",
    "change_facts",
    "change_identity",
    "change_look",
    "close_agency",
    "confirm_membership",
    "create_agency",
    "decline_invitation",
    "end_membership",
    "grant_role",
    "let_in",
    "merge_agencies",
    "move_people",
    "reactivate_agency",
    "rename_agency",
    "revoke_role",
    "settle_rules",
    "suspend_agency",
]
