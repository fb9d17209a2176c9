"""What follows for a person's places when an identity provider says where she works?"""

from django.db import transaction

from ..belonging import enter, leave, settled
from ..employers import with_numbers
from ..models import Agency, Membership
from ..models.put_out import is_put_out
from ..status import MembershipStatus


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
    if may_come(person, agency, source):
        membership, before = enter(person, agency, MembershipStatus.ACTIVE, came_by=source)
        if before != membership.status:
            settled(membership, "membership.begun", person)


def may_come(person, agency, source):
    """A place that somebody has ended by hand stays ended, and a list is kept by hand."""
    membership = Membership.objects.filter(user=person, agency=agency).first()
    if membership and membership.status == MembershipStatus.INVITED:
        return True
    if agency.coverage != Agency.Coverage.DOMAIN:
        return False
    return comes_by_word(membership, source) if membership else not is_put_out(agency, person.email)


def comes_by_word(membership, source):
    is_asking = membership.status == MembershipStatus.WAITING
    return is_asking or (membership.status == MembershipStatus.ENDED and membership.came_by == source)


def end(membership):
    """Also the last administrator's: whoever does not work there any more has no place there. The provider may name
    her again."""
    leave(membership, came_by=membership.came_by)
    settled(membership, "membership.not_named", None)
