"""What is done with agencies, their look and their people?"""

from .agencies import change_facts, close_agency, create_agency, reactivate_agency, suspend_agency
from .look import change_look
from .people import confirm_membership, end_membership, grant_role, let_in, revoke_role

__all__ = [
    "change_facts",
    "change_look",
    "close_agency",
    "confirm_membership",
    "create_agency",
    "end_membership",
    "grant_role",
    "let_in",
    "reactivate_agency",
    "revoke_role",
    "suspend_agency",
]
