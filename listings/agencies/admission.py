"""Who may come in by an agency's door? Registered with the ground, which sign-in asks."""

from collections import defaultdict

from django.db import transaction

from portal.foundation.admission import Door, Stay

from . import belonging
from .actions import accept_invitation, follow
from .employers import brings, employers, fits, has_place_by, vouches
from .models import Agency, Membership
from .signals import member_waits
from .status import AgencyStatus, MembershipStatus

__all__ = [
    "brings",
    "doors",
    "employers",
    "enter",
    "fits",
    "follow",
    "has_place_by",
    "knows",
    "people",
    "stays",
    "take_up",
    "vouches",
]


def knows(address):
    return at(address).active().exists()


def doors(address, person=None):
    """Only agencies that let in everybody in their domain; a list is kept by hand, so those on it have accounts. Whom
    one has put out, it lets in again itself."""
    sharing = at(address).exclude(status=AgencyStatus.CLOSED)
    opened = sharing.active().filter(coverage=Agency.Coverage.DOMAIN).letting_in(address)
    if person is not None:
        opened = opened.exclude(memberships__user=person)
    agencies = list(opened)
    is_shared = bool(agencies) and sharing.count() > 1
    return [Door(str(agency.public_id), agency.name, is_shared) for agency in agencies]


@transaction.atomic
def enter(person, door):
    agency = Agency.objects.get(public_id=door.public_id)
    status = MembershipStatus.WAITING if door.is_shared else MembershipStatus.ACTIVE
    membership, before = belonging.enter(person, agency, status)
    if before is not None:
        return
    belonging.settled(membership, "membership.asked" if door.is_shared else "membership.begun", person)
    if door.is_shared:
        member_waits.send(sender=Membership, membership=membership)


def take_up(person):
    invited = Membership.objects.invited(person).filter(agency__in=at(person.email))
    match list(invited):
        case [membership]:
            accept_invitation(membership=membership, by=person)


def stays(people):
    """An invitation that is not answered is no stay."""
    rows = Membership.objects.filter(user__in=people).exclude(status=MembershipStatus.INVITED)
    found = defaultdict(list)
    for membership in rows.select_related("agency").prefetch_related("roles").order_by("agency__name_nb"):
        roles = tuple(role.role for role in membership.roles.all() if role.is_held)
        is_open = membership.status == MembershipStatus.ACTIVE and membership.agency.is_active
        is_waiting = membership.status == MembershipStatus.WAITING
        found[membership.user_id].append(Stay(membership.agency.name, roles, is_open, is_waiting))
    return found


def people(public_id):
    """Also of those that have become part of it."""
    whole = Agency.objects.whole(Agency.objects.filter(public_id=public_id).first())
    rows = Membership.objects.exclude(status=MembershipStatus.INVITED).filter(agency__in=whole)
    return rows.values_list("user", flat=True)


def at(address):
    return Agency.objects.with_domain(address.rpartition("@")[2])
