"""How does a person's place go from one agency to another? The old one ends, and is kept as it was."""

from django.db import transaction

from ..belonging import leave, settled
from ..models import Membership, MembershipRole
from ..status import MembershipStatus
from ..telling import tell_arrived, tell_moved

HOW_MUCH_IN = (MembershipStatus.ENDED, MembershipStatus.WAITING, MembershipStatus.INVITED, MembershipStatus.ACTIVE)


@transaction.atomic
def move_place(*, membership, target, by, with_roles):
    """Whoever decides has been asked. In both already, she has the roles of both, and is as far in as in one."""
    facts = {"unit": membership.unit, "status": membership.status}
    there, is_new = Membership.objects.get_or_create(user=membership.user, agency=target, defaults=facts)
    if not is_new:
        bring_in(there, membership)
    if with_roles:
        held = [MembershipRole(membership=there, role=row.role) for row in membership.roles.all()]
        MembershipRole.objects.bulk_create(held, ignore_conflicts=True)
    leave(membership)
    settled(membership, "membership.moved_away", by, to=str(target.public_id))
    return settled(there, "membership.moved_here", by, came_from=str(membership.agency.public_id))


def bring_in(there, membership):
    there.status = max(there.status, membership.status, key=HOW_MUCH_IN.index)
    there.unit = there.unit or membership.unit
    there.save(update_fields=["status", "unit"])


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
