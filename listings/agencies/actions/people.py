"""Who belongs to an agency, and what may they do there? Wagtail's groups follow every change."""

import uuid

from django.contrib.auth import get_user_model
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from portal.access.roles import Role
from portal.access.rules import Action, require
from portal.foundation.admission import forget_places
from portal.foundation.audit import record
from portal.notifications.outbox import tell

from ..furnishing import keep_in_step
from ..models import Membership, MembershipRole
from ..status import MEMBERSHIP_LIFECYCLE


@transaction.atomic
def let_in(*, agency, email, by, roles=(), **facts):
    """A colleague belongs to the agency from now on, and is told. `facts`: name, title and unit, where known."""
    require(by, Action.MANAGE_MEMBERS, agency)
    person = _person(email, facts)
    membership, is_new = Membership.objects.get_or_create(
        user=person, agency=agency, defaults={"unit": facts.get("unit", "")}
    )
    if MEMBERSHIP_LIFECYCLE.allows("confirm", membership.status):
        MEMBERSHIP_LIFECYCLE.confirm(membership)
        membership.save(update_fields=["status"])
        is_new = True
    for role in roles:
        MembershipRole.objects.get_or_create(membership=membership, role=role)
    if is_new:
        _welcome(membership, by)
    return _settled(membership, "membership.begun", by)


@transaction.atomic
def confirm_membership(*, membership, by):
    """Somebody who has asked, from a domain that several agencies share, is let in."""
    require(by, Action.MANAGE_MEMBERS, membership)
    MEMBERSHIP_LIFECYCLE.confirm(membership)
    membership.save(update_fields=["status"])
    _welcome(membership, by)
    return _settled(membership, "membership.confirmed", by)


@transaction.atomic
def grant_role(*, membership, role, by):
    require(by, Action.MANAGE_MEMBERS, membership)
    MembershipRole.objects.get_or_create(membership=membership, role=Role(role))
    return _settled(membership, "role.granted", by, role=str(role))


@transaction.atomic
def revoke_role(*, membership, role, by):
    """Raises ValidationError when nobody else could give the role back."""
    require(by, Action.MANAGE_MEMBERS, membership)
    if role == Role.ADMINISTRATOR:
        _keep_one_administrator(membership)
    membership.roles.filter(role=role).delete()
    return _settled(membership, "role.revoked", by, role=str(role))


@transaction.atomic
def end_membership(*, membership, by):
    """A leaver is out on the next request; the roles go, so that coming back does not bring them."""
    require(by, Action.MANAGE_MEMBERS, membership)
    _keep_one_administrator(membership)
    MEMBERSHIP_LIFECYCLE.end(membership)
    membership.save(update_fields=["status"])
    membership.roles.all().delete()
    return _settled(membership, "membership.ended", by)


def _person(email, facts):
    people = get_user_model().objects
    known = people.filter(email__iexact=email).first()
    details = {"name": facts.get("name", ""), "title": facts.get("title", "")}
    return known or people.create_user(email, **details)


def _keep_one_administrator(membership):
    """Locks the agency's administrators, so that two who leave at once do not both pass."""
    administrators = Membership.objects.active().of(membership.agency).with_role(Role.ADMINISTRATOR)
    ids = set(administrators.select_for_update(of=("self",)).values_list("pk", flat=True))
    if ids == {membership.pk}:
        raise ValidationError(
            _("Virksomheten må ha minst én administrator. Gi rollen til en annen først."), code="last_administrator"
        )


def _welcome(membership, by):
    context = {"agency": membership.agency.name_nb, "agency_nn": membership.agency.name_nn, "by": by.name}
    tell(person=membership.user, kind="let_in", key=f"let_in:{uuid.uuid4()}", context=context)


def _settled(membership, event, by, **facts):
    forget_places(membership.user)
    keep_in_step(membership)
    record(membership, event, by=by, agency=str(membership.agency.public_id), **facts)
    return membership
