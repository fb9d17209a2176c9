"""What follows for a person's places when an identity provider says where she works?"""

from django.db import transaction

from ..belonging import settled
from ..employers import with_numbers
from ..models import Agency, Membership
from ..status import MEMBERSHIP_LIFECYCLE, MembershipStatus

WAYS_IN = {
    MembershipStatus.WAITING: "confirm",
    MembershipStatus.INVITED: "accept",
    MembershipStatus.ENDED: "come_back",
}


@transaction.atomic
def follow(person, source, numbers):
    """Each time she signs in by `source`. The provider has shown who she is, so nobody's leave is asked."""
    named = with_numbers(numbers)
    for agency in named.active():
        begin(person, agency, source)
    given = Membership.objects.filter(user=person, came_by=source, status=MembershipStatus.ACTIVE)
    for membership in given.exclude(agency__in=named).select_related("agency"):
        end(membership)


def begin(person, agency, source):
    """A place that somebody has ended by hand stays ended, and a list is kept by hand."""
    membership = Membership.objects.filter(user=person, agency=agency).first()
    takes_all = agency.coverage == Agency.Coverage.DOMAIN
    if membership is None:
        if takes_all:
            settled(Membership.objects.create(user=person, agency=agency, came_by=source), "membership.begun", person)
    elif membership.status == MembershipStatus.INVITED:
        move(membership, came_by=membership.came_by)
    elif takes_all and comes_by_word(membership, source):
        move(membership, came_by=source)


def comes_by_word(membership, source):
    is_asking = membership.status == MembershipStatus.WAITING
    return is_asking or (membership.status == MembershipStatus.ENDED and membership.came_by == source)


def move(membership, *, came_by):
    MEMBERSHIP_LIFECYCLE.take(WAYS_IN[membership.status], membership)
    membership.came_by = came_by
    membership.save(update_fields=["status", "came_by"])
    settled(membership, "membership.begun", membership.user)


def end(membership):
    """Also the last administrator's: whoever does not work there any more has no place there."""
    MEMBERSHIP_LIFECYCLE.end(membership)
    membership.save(update_fields=["status"])
    membership.roles.all().delete()
    settled(membership, "membership.not_named", None)
