from .agency import Agency, EmailDomain, OrganisationNumber
from .membership import Membership, MembershipRole, places_in_agencies
from .pages import AgencyIndexPage, AgencyPage

__all__ = [
    "Agency",
    "AgencyIndexPage",
    "AgencyPage",
    "EmailDomain",
    "Membership",
    "MembershipRole",
    "OrganisationNumber",
    "places_in_agencies",
]
