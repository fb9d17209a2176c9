"""What becomes of a yes when nothing rests on it any more? It ends where what it was given to is nobody's by now."""

from django.db.models import F, Q

from listings.agencies.status import AgencyStatus, MembershipStatus
from listings.postings.status import Status as PostingStatus

from .actions import end
from .status import Ending

IS_THERE = Q(person__memberships__agency=F("agency"), person__memberships__status=MembershipStatus.ACTIVE)
HOME_IS_GONE = Q(agency__status=AgencyStatus.CLOSED, agency__successor=None)
HOST_IS_GONE = Q(posting__agency__status=AgencyStatus.CLOSED, posting__agency__successor=None)


def release(rows):
    """What happened while it was kept, counts from now on."""
    end(rows=rows.filter(posting__status=PostingStatus.WITHDRAWN), ending=Ending.POSTING)
    end(rows=rows.exclude(pk__in=rows.filter(IS_THERE).values("pk")), ending=Ending.LEFT)
    end(rows=rows.filter(HOME_IS_GONE | HOST_IS_GONE), ending=Ending.AGENCY)
