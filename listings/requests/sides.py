"""On which side of a request does somebody stand, and who speaks for each side?"""

from listings.postings.owners import contacts_of, those_to_tell, writers_of
from listings.postings.permissions import written_agencies

from .status import Side


def side_of(user, request):
    """One who speaks for both stands where the answer is given."""
    return Side.OWNER if request.posting.agency_id in written_agencies(user) else Side.ASKER


def other_agency(user, request):
    return request.agency if side_of(user, request) == Side.OWNER else request.owner


def agency_of(side, request):
    return request.agency if side == Side.ASKER else request.owner


def people_of(side, request):
    """Who sent it, or was named with the yes, as long as she writes for the agency; then those who do."""
    if side == Side.ASKER:
        return still_there(request.agency, request.sent_by_id) or contacts_of(request.agency)
    return still_there(request.owner, request.contact_id) or those_to_tell(request.posting)


def still_there(agency, key):
    return list(writers_of(agency).filter(pk=key)) if key else []


def other(side):
    return Side.ASKER if side == Side.OWNER else Side.OWNER
