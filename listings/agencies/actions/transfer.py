"""How does a person's place go from one agency to another? The old one ends, and is kept as it was."""

from django.db import transaction

from ..belonging import enter, give, leave, settled
from ..models import Membership
from ..signals import place_moved
from ..status import MembershipStatus
from ..telling import tell_arrived, tell_moved


@transaction.atomic
def move_place(*, membership, target, by, with_roles):
    """Whoever decides has been asked. In both already, she has the roles of both, and is as far in as in one."""
    there, _before = enter(membership.user, target, membership.status, unit=membership.unit)
    if membership.unit and not there.unit:
        there.unit = membership.unit
        there.save(update_fields=["unit"])
    if with_roles:
        take_roles_along(membership, there)
    leave(membership)
    settled(membership, "membership.moved_away", by, to=str(target.public_id))
    return settled(there, "membership.moved_here", by, came_from=str(membership.agency.public_id))


def take_roles_along(membership, there):
    """With who gave them. Whether a directory still keeps what one has given, the app that knows directories says."""
    for held in membership.roles.standing():
        until = last_day(there, held)
        for source in held.sources:
            give(there, held.role, source, until)
    place_moved.send(sender=Membership, membership=there)


def last_day(there, held):
    """What she has there already is not cut short: the later day, or none."""
    days = [held.until, *there.roles.filter(role=held.role, by_hand=True).values_list("until", flat=True)]
    return None if None in days else max(days)


def move_places(memberships, target, *, by, with_roles):
    """All of one agency. Those who were in are told, and those who answer for the other hear how many have come."""
    memberships = list(memberships)
    for was in memberships:
        is_in = was.status == MembershipStatus.ACTIVE
        there = move_place(membership=was, target=target, by=by, with_roles=with_roles)
        if is_in:
            tell_moved(there, was.agency, by)
    if memberships:
        tell_arrived(memberships[0].agency, target, memberships)
    return len(memberships)
