"""Does somebody sign for each agency still, and who names another?"""

from listings.postings.owners import contacts_of, writers_of
from listings.postings.permissions import written_agencies

from .status import AGENCIES


def lacks_signatory(agreement, side):
    """Nobody is named, or she does not belong to the agency any more."""
    there = (one.party for one in agreement.signatories.all() if one.is_there)
    return side in AGENCIES and side not in there


def may_name(user, agreement, side):
    agency = agreement.agency_on(side)
    return agency is not None and agency.pk in written_agencies(user) and agreement.person_id != user.pk


def namers_on(side, agreement, but=None):
    """Who hear that somebody must be named: the agency's contacts. Not the one who goes, who names nobody."""
    agency = agreement.agency_on(side)
    for people in (contacts_of(agency), writers_of(agency)):
        if others := [person for person in people if person.pk not in {agreement.person_id, but}]:
            return others
    return []
