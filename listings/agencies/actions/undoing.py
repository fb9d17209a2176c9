"""How is a place as it was before, when it was a mistake that it changed?"""

from django.contrib.auth import get_user_model
from django.db import transaction

from portal.access.rules import Action, require

from ..belonging import give, settled
from ..models import Membership
from ..status import MEMBERSHIP_LIFECYCLE, MembershipStatus

BACK = {
    MembershipStatus.WAITING: "wait_again",
    MembershipStatus.INVITED: "invite",
    MembershipStatus.ACTIVE: "reopen",
    MembershipStatus.ENDED: "end",
}


@transaction.atomic
def put_back(*, membership, by, before):
    """`before`: status, since, unit and roles. Raises StepNotAllowed when it cannot be that again."""
    require(by, Action.MANAGE_MEMBERS, membership)
    if membership.status != before["status"]:
        MEMBERSHIP_LIFECYCLE.take(BACK[before["status"]], membership)
    membership.since, membership.unit = before["since"], before["unit"]
    membership.save(update_fields=["status", "since", "unit"])
    membership.roles.filter(by_directory=False).exclude(role__in=before["roles"]).delete()
    for role in before["roles"]:
        give(membership, role)
    return settled(membership, "membership.put_back", by, roles=sorted(map(str, before["roles"])))


@transaction.atomic
def unmake(*, agency, places, made, by):
    """Invitations that nobody has answered, as if they had never been. `made`: keys of accounts that came with them;
    those that nobody has used, and that belong nowhere else, go too."""
    require(by, Action.MANAGE_MEMBERS, agency)
    unanswered = Membership.objects.of(agency).filter(pk__in=[place.pk for place in places])
    unanswered.filter(status=MembershipStatus.INVITED).delete()
    accounts = get_user_model().objects.filter(pk__in=made, last_login=None, portal_roles=None)
    accounts.filter(memberships=None).delete()
