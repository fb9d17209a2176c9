"""Whom can somebody tell of a need that no posting meets? Her own agency: she writes it herself, or asks who does."""

from listings.agencies.models import Membership
from listings.postings.begun import address_of
from portal.access.roles import Role
from portal.access.rules import Action, can
from portal.foundation.admission import places_of

from ..criteria import Criteria

MOST_PUBLISHERS = 2


def ways_to_tell(person, criteria: Criteria) -> dict:
    """`write_url` for who may write a posting; else `publishers`, the memberships of those who may where she works."""
    if can(person, Action.WRITE_POSTING):
        title = criteria.text[:1].upper() + criteria.text[1:]
        return {"write_url": address_of(title, sorted(criteria.of("kompetanse")))}
    agencies = [place.agency_id for place in places_of(person)]
    publishers = Membership.objects.active().filter(agency__in=agencies).with_role(Role.PUBLISHER)
    return {"publishers": list(publishers.select_related("user", "agency").order_by("agency", "pk")[:MOST_PUBLISHERS])}
