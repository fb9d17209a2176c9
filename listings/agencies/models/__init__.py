from .agency import Agency, EmailDomain, OrganisationNumber
from .membership import Membership, MembershipRole, places_in_agencies
from .pages import AgencyIndexPage, AgencyPage
from .subpages import AgencyNews, AgencySubpage

__all__ = [
    "Agency",
    "AgencyIndexPage",
    "AgencyNews",
    "AgencyPage",
    "AgencySubpage",
    "EmailDomain",
    "Membership",
    "MembershipRole",
    "OrganisationNumber",
    "places_in_agencies",
]
