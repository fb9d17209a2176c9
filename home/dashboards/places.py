"""Where does the person work, and whom there can she ask?"""

from listings.agencies.models import Membership

MOST_HELPERS = 2


def helpers_of(user, places):
    """The administrators of the person's own agencies: they know the rules there."""
    agencies = [place.agency_id for place in places]
    administrators = Membership.objects.administrators().filter(agency__in=agencies)
    return administrators.exclude(user=user).select_related("user", "agency").order_by("agency", "pk")[:MOST_HELPERS]
