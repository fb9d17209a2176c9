"""What are people told when they go from one agency to another, and those who answer for it?"""

import uuid

from portal.notifications.outbox import tell

from .models import Membership


def both_names(name, agency):
    return {name: agency.name_nb, f"{name}_nn": agency.name_nn}


def tell_moved(membership, was, by):
    context = both_names("agency", membership.agency) | both_names("was", was) | {"by": by.name}
    tell(person=membership.user, kind="moved", key=f"moved:{uuid.uuid4()}", context=context)


def tell_arrived(was, target, memberships):
    """The administrators who were there before."""
    came = {membership.user_id for membership in memberships}
    context = both_names("agency", target) | both_names("was", was) | {"number": len(memberships), "slug": target.slug}
    event = uuid.uuid4()
    for boss in Membership.objects.administrators_of(target).people():
        if boss.pk not in came:
            tell(person=boss, kind="arrived", key=f"arrived:{event}:{boss.pk}", context=context, agency=target)
