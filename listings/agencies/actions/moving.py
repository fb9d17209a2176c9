"""How does a part of an agency go to another? Its people do; what the agency has announced stays."""

from django.db import transaction

from portal.access.rules import Action, require
from portal.foundation.audit import record
from portal.foundation.lifecycle import StepNotAllowed

from ..models import Membership
from ..own_gain import refuse_own_gain
from .merging import check_stands, held
from .transfer import move_places


@transaction.atomic
def move_people(*, agency, target, memberships, by, with_roles=False):
    """All or none. How many have moved. Raises StepNotAllowed when one of them has left or moved meanwhile."""
    require(by, Action.MERGE_AGENCIES, agency)
    agency, target = held(agency, target)
    check_stands(agency, target)
    if with_roles:
        refuse_own_roles(by, target, memberships)
    ids = {membership.pk for membership in memberships}
    there = Membership.objects.who_may_move(agency).filter(pk__in=ids).select_for_update(of=("self",))
    if {row.pk for row in there} != ids:
        raise StepNotAllowed
    number = move_places(there, target, by=by, with_roles=with_roles)
    facts = {"to": str(target.public_id), "number": number, "with_roles": with_roles}
    record(agency, "agency.people_moved", by=by, agency=str(agency.public_id), **facts)
    return number


def refuse_own_roles(by, target, memberships):
    """Raises ValidationError: who moves people gives herself nothing by it."""
    for place in memberships:
        if place.user_id == by.pk and place.roles.exists():
            refuse_own_gain(by, Membership(user=by, agency=target))
