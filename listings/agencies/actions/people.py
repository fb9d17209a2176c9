"""Who belongs to an agency, and what may they do there? Wagtail's groups follow every change."""

from django.contrib.auth import get_user_model
from django.db import transaction
from django.utils import timezone

from portal.access.rules import Action, require

from ..belonging import give, keep_one_administrator, leave, settled, take
from ..models import Membership
from ..status import MEMBERSHIP_LIFECYCLE, MembershipStatus
from ..welcoming import tell_her, welcome


@transaction.atomic
def let_in(*, agency, email, by, roles=(), is_told=True, **facts):
    """Invite a person, and tell her. `facts`: name, title and unit, where known.

    Whoever she is, the agency sees the same until she has come or has said yes herself; only her mail differs.
    """
    require(by, Action.MANAGE_MEMBERS, agency)
    membership, is_new = Membership.objects.get_or_create(
        user=_person(agency, email, facts),
        agency=agency,
        defaults={"unit": facts.get("unit", ""), "status": MembershipStatus.INVITED},
    )
    for role in roles:
        give(membership, role)
    if membership.status == MembershipStatus.WAITING:
        return confirm_membership(membership=membership, by=by, is_told=is_told)
    if MEMBERSHIP_LIFECYCLE.allows("invite", membership.status):
        MEMBERSHIP_LIFECYCLE.invite(membership)
        membership.since, membership.came_by = timezone.now(), ""
        membership.save(update_fields=["status", "since", "came_by"])
        is_new = True
    if is_new and is_told:
        welcome(membership, by)
    return settled(membership, "membership.offered" if is_new else "membership.roles_added", by)


@transaction.atomic
def accept_invitation(*, membership, by):
    """The person's own yes."""
    require(by, Action.ANSWER_INVITATION, membership)
    MEMBERSHIP_LIFECYCLE.accept(membership)
    membership.save(update_fields=["status"])
    return settled(membership, "membership.begun", by)


@transaction.atomic
def decline_invitation(*, membership, by):
    """The person's own no; the roles she would have had are gone."""
    require(by, Action.ANSWER_INVITATION, membership)
    leave(membership)
    return settled(membership, "membership.declined", by)


@transaction.atomic
def confirm_membership(*, membership, by, is_told=True):
    """Somebody who has asked, from a domain that several agencies share, is let in."""
    require(by, Action.MANAGE_MEMBERS, membership)
    MEMBERSHIP_LIFECYCLE.confirm(membership)
    membership.save(update_fields=["status"])
    if is_told:
        tell_her(membership, by, "let_in")
    return settled(membership, "membership.confirmed", by)


@transaction.atomic
def grant_role(*, membership, role, by):
    require(by, Action.MANAGE_MEMBERS, membership)
    give(membership, role)
    return settled(membership, "role.granted", by, role=str(role))


@transaction.atomic
def revoke_role(*, membership, role, by):
    """What the agency's directory gives stays. Raises ValidationError when nobody else could give the role back."""
    require(by, Action.MANAGE_MEMBERS, membership)
    take(membership, role)
    return settled(membership, "role.revoked", by, role=str(role))


@transaction.atomic
def end_membership(*, membership, by):
    """A leaver is out on the next request."""
    require(by, Action.MANAGE_MEMBERS, membership)
    keep_one_administrator(membership)
    leave(membership)
    return settled(membership, "membership.ended", by)


def _person(agency, email, facts):
    """What she is called is only said of an agency's own people; others say it themselves when they come."""
    people = get_user_model().objects
    known = people.filter(email__iexact=email).first()
    is_own = agency.has_address(email)
    details = {name: facts.get(name, "") if is_own else "" for name in ("name", "title")}
    return known or people.create_user(email, **details)
