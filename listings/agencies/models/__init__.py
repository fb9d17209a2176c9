from .agency import Agency, EmailDomain, OrganisationNumber
from .former import FormerName
from .membership import Membership, MembershipRole, memberships_of, places_in_agencies
from .pages import AgencyIndexPage, AgencyPage
from .put_out import PutOut
from .subpages import AgencyNews, AgencySubpage

__all__ = [
    "Agency",
    "AgencyIndexPage",
    "AgencyNews",
    "AgencyPage",
    "AgencySubpage",
    "EmailDomain",
    "FormerName",
    "Membership",
    "MembershipRole",
    "OrganisationNumber",
    "PutOut",
    "memberships_of",
    "places_in_agencies",
]
