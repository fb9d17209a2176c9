"""What is done with people and their roles for the whole portal?"""

from django.contrib.auth.hashers import make_password
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from portal.foundation.admission import doors_for, enter, places_of, take_up_invitation
from portal.foundation.audit import record

from .models import PortalRoleHolder, User
from .roles import PortalRole
from .rules import Action, require


@transaction.atomic
def take_in(*, address):
    """An account for somebody who has proved that the address is hers."""
    fields = {"language": get_language(), "password": make_password(None)}
    person, is_new = User.objects.get_or_create(email=address.lower(), defaults=fields)
    if is_new:
        record(person, "person.taken_in", by=person)
    return person


@transaction.atomic
def settle(*, person):
    """Who is invited by her own agency, or stands before one door that is hers alone, goes in. Others choose."""
    if not places_of(person):
        take_up_invitation(person)
    if places_of(person):
        return
    match doors_for(person.email, person):
        case [door] if not door.is_shared:
            enter(person, door)


@transaction.atomic
def introduce(*, person, name, language, door=None):
    """A new colleague says who she is, and where she works when her address does not tell."""
    person.name, person.language = name, language
    person.save(update_fields=["name", "language"])
    if door:
        enter(person, door)


@transaction.atomic
def give_portal_role(*, person, role, by):
    require(by, Action.MANAGE_USERS, person)
    _holder, is_new = PortalRoleHolder.objects.get_or_create(user=person, role=PortalRole(role))
    if is_new:
        record(person, "portal_role.given", by=by, role=str(role))


@transaction.atomic
def take_portal_role(*, person, role, by):
    """Raises ValidationError when nobody else could give the role back."""
    require(by, Action.MANAGE_USERS, person)
    if role == PortalRole.ADMINISTRATOR:
        keep_one_administrator(person)
    holder = PortalRoleHolder.objects.filter(user=person, role=role).first()
    if holder:
        holder.delete()
        record(person, "portal_role.taken", by=by, role=str(role))


@transaction.atomic
def shut_out(*, person, by):
    """Out on the next request everywhere. A new unusable password also ends sessions that are kept for later."""
    require(by, Action.MANAGE_USERS, person)
    keep_one_administrator(person)
    person.is_active = False
    person.set_unusable_password()
    person.save(update_fields=["is_active", "password"])
    record(person, "person.shut_out", by=by)


@transaction.atomic
def let_in_again(*, person, by):
    require(by, Action.MANAGE_USERS, person)
    person.is_active = True
    person.save(update_fields=["is_active"])
    record(person, "person.let_in_again", by=by)


def keep_one_administrator(person):
    """Locks the administrators, so that two who leave at once do not both pass."""
    holders = PortalRoleHolder.objects.filter(role=PortalRole.ADMINISTRATOR, user__is_active=True)
    locked = holders.select_related("user").select_for_update(of=("self", "user"))
    if {holder.user_id for holder in locked} == {person.pk}:
        raise ValidationError(
            _("Portalen må ha minst én portaladministrator. Gi rollen til en annen først."), code="last_administrator"
        )
