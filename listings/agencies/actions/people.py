"""Who belongs to an agency, and what may they do there? Wagtail's groups follow every change."""

import uuid

from django.contrib.auth import get_user_model
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from portal.access.roles import Role
from portal.access.rules import Action, require
from portal.foundation.admission import forget_places
from portal.foundation.audit import record
from portal.notifications.outbox import tell

from ..furnishing import keep_in_step
from ..models import Membership, MembershipRole
from ..signals import member_changed
from ..status import MEMBERSHIP_LIFECYCLE, MembershipStatus


@transaction.atomic
def let_in(*, agency, email, by, roles=(), **facts):
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
        MembershipRole.objects.get_or_create(membership=membership, role=role)
    if membership.status == MembershipStatus.WAITING:
        return confirm_membership(membership=membership, by=by)
    if MEMBERSHIP_LIFECYCLE.allows("invite", membership.status):
        MEMBERSHIP_LIFECYCLE.invite(membership)
        membership.since, membership.came_by = timezone.now(), ""
        membership.save(update_fields=["status", "since", "came_by"])
        is_new = True
    if is_new:
        _invite(membership, by)
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
    MEMBERSHIP_LIFECYCLE.end(membership)
    membership.save(update_fields=["status"])
    membership.roles.all().delete()
    return settled(membership, "membership.declined", by)


@transaction.atomic
def confirm_membership(*, membership, by):
    """Somebody who has asked, from a domain that several agencies share, is let in."""
    require(by, Action.MANAGE_MEMBERS, membership)
    MEMBERSHIP_LIFECYCLE.confirm(membership)
    membership.save(update_fields=["status"])
    _tell(membership, by, "let_in")
    return settled(membership, "membership.confirmed", by)


@transaction.atomic
def grant_role(*, membership, role, by):
    require(by, Action.MANAGE_MEMBERS, membership)
    MembershipRole.objects.get_or_create(membership=membership, role=Role(role))
    return settled(membership, "role.granted", by, role=str(role))


@transaction.atomic
def revoke_role(*, membership, role, by):
    """Raises ValidationError when nobody else could give the role back."""
    require(by, Action.MANAGE_MEMBERS, membership)
    if role == Role.ADMINISTRATOR:
        _keep_one_administrator(membership)
    membership.roles.filter(role=role).delete()
    return settled(membership, "role.revoked", by, role=str(role))


@transaction.atomic
def end_membership(*, membership, by):
    """A leaver is out on the next request; the roles go, so that coming back does not bring them.

    No provider brings her back, whatever it says of her.
    """
    require(by, Action.MANAGE_MEMBERS, membership)
    _keep_one_administrator(membership)
    MEMBERSHIP_LIFECYCLE.end(membership)
    membership.came_by = ""
    membership.save(update_fields=["status", "came_by"])
    membership.roles.all().delete()
    return settled(membership, "membership.ended", by)


def _person(agency, email, facts):
    """What she is called is only said of an agency's own people; others say it themselves when they come."""
    people = get_user_model().objects
    known = people.filter(email__iexact=email).first()
    is_own = agency.has_address(email)
    details = {name: facts.get(name, "") if is_own else "" for name in ("name", "title")}
    return known or people.create_user(email, **details)


def _keep_one_administrator(membership):
    """Locks the agency's administrators, so that two who leave at once do not both pass."""
    administrators = Membership.objects.active().of(membership.agency).with_role(Role.ADMINISTRATOR)
    ids = set(administrators.select_for_update(of=("self",)).values_list("pk", flat=True))
    if ids == {membership.pk}:
        raise ValidationError(
            _("Virksomheten må ha minst én administrator. Gi rollen til en annen først."), code="last_administrator"
        )


def _invite(membership, by):
    """Her own agency has let her in, and she only has to come; to others she must answer."""
    person, agency = membership.user, membership.agency
    belongs_elsewhere = Membership.objects.active().filter(user=person).exists()
    comes_by_itself = agency.has_address(person.email) and not belongs_elsewhere
    _tell(membership, by, "let_in" if comes_by_itself else "invited")


def _tell(membership, by, kind):
    agency = membership.agency
    context = {"agency": agency.name_nb, "agency_nn": agency.name_nn, "slug": agency.slug, "by": by.name}
    tell(person=membership.user, kind=kind, key=f"{kind}:{uuid.uuid4()}", context=context)


def settled(membership, event, by, **facts):
    """The end of every verb here: groups, record and announcement."""
    forget_places(membership.user)
    keep_in_step(membership)
    record(membership, event, by=by, agency=str(membership.agency.public_id), **facts)
    member_changed.send(sender=Membership, membership=membership)
    return membership
