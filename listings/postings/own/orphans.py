"""Which postings does nobody answer for, and who is to see it?"""

from portal.access.roles import Role

from ..models import PostingPage
from ..owners import without_owner
from ..status import ENDED


def orphans_of(*agencies):
    """Not those that are over: there is nothing left to answer."""
    postings = PostingPage.objects.filter(agency__in=agencies).exclude(status__in=ENDED)
    return without_owner(postings, agencies).order_by("pk")


def orphans_for(user):
    """How many in each agency that the person administers, those without any left out."""
    agencies = user.agency_ids(Role.ADMINISTRATOR)
    counts = {}
    for agency, short in orphans_of(*agencies).values_list("agency", "agency__short") if agencies else ():
        counts.setdefault((agency, short), 0)
        counts[agency, short] += 1
    return [{"agency": agency, "short": short, "number": number} for (agency, short), number in counts.items()]
