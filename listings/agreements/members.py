"""Who belongs to an agency now?"""

from listings.agencies.models import Membership
from portal.access.models import User


def members_of(agency):
    places = Membership.objects.active().of(agency)
    return User.objects.filter(pk__in=places.values("user")).order_by("name", "pk")
