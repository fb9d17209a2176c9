"""How is a place as it was before, when it was a mistake that it changed?"""

from datetime import date

from django.contrib.auth import get_user_model
from django.db import transaction

from portal.access.rules import Action, require

from ..belonging import give, settled
from ..models import Membership
from ..models.put_out import let_back, note_put_out
from ..own_gain import refuse_own_gain
from ..status import MEMBERSHIP_LIFECYCLE, MembershipStatus


@transaction.atomic
def put_back(*, membership, by, before):
    """`before`: status, since, unit, roles for good and for a time, and whether she was put out. Raises StepNotAllowed
    when it cannot be that again."""
    require(by, Action.MANAGE_MEMBERS, membership)
    refuse_own_gain(by, membership)
    if membership.status != before["status"]:
        MEMBERSHIP_LIFECYCLE.take_to(before["status"], membership)
    (note_put_out if before.get("is_put_out") else let_back)(membership.agency, membership.user.email)
    membership.since, membership.unit = before["since"], before["unit"]
    membership.save(update_fields=["status", "since", "unit"])
    membership.roles.filter(by_directory=False, until=None).exclude(role__in=before["roles"]).delete()
    for role in before["roles"]:
        give(membership, role)
    for role, day in before.get("for_a_time", {}).items():
        give(membership, role, until=date.fromisoformat(day))
    return settled(membership, "membership.put_back", by, roles=sorted(map(str, before["roles"])))


@transaction.atomic
def unmake(*, agency, places, made, by, put_out=()):
    """Invitations that nobody has answered, as if they had never been. `made`: keys of accounts that came with them;
    those that nobody has used, and that belong nowhere else, go too. `put_out`: addresses that had been put out before.
    """
    require(by, Action.MANAGE_MEMBERS, agency)
    unanswered = Membership.objects.of(agency).filter(pk__in=[place.pk for place in places])
    unanswered.filter(status=MembershipStatus.INVITED).delete()
    accounts = get_user_model().objects.filter(pk__in=made, last_login=None, portal_roles=None)
    accounts.filter(memberships=None).delete()
    for address in put_out:
        note_put_out(agency, address)
