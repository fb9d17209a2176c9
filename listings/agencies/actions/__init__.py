"""What is done with agencies, their look and their people?"""

from .agencies import change_facts, close_agency, create_agency, reactivate_agency, settle_rules, suspend_agency
from .identity import change_identity
from .look import change_look
from .many import let_in_strangers
from .merging import merge_agencies
from .moving import move_people
from .names import rename_agency
from .people import (
    accept_invitation,
    confirm_membership,
    decline_invitation,
    end_membership,
    end_roles,
    grant_role,
    grant_role_until,
    let_in,
    revoke_role,
)
from .places import change_place
from .terms import accept_terms
from .undoing import put_back, unmake
from .vouched import follow

__all__ = [
    "accept_invitation",
    "accept_terms",
    "change_facts",
    "change_identity",
    "change_look",
    "change_place",
    "close_agency",
    "confirm_membership",
    "create_agency",
    "decline_invitation",
    "end_membership",
    "end_roles",
    "follow",
    "grant_role",
    "grant_role_until",
    "let_in",
    "let_in_strangers",
    "put_back",
    "merge_agencies",
    "move_people",
    "reactivate_agency",
    "rename_agency",
    "revoke_role",
    "settle_rules",
    "suspend_agency",
    "unmake",
]
