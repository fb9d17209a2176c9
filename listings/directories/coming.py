"""How does a person come in and go out when her agency's directory says so?

In her own agency's own domain she is in at once: the agency has said that she is one of its people, and she is never
written to about it. Whoever belongs elsewhere, or has an address that several agencies share, is asked when she comes.
"""

from collections import defaultdict

from listings.agencies.belonging import BY_DIRECTORY, enter, give, put_out, settled, take
from listings.agencies.models import Membership
from listings.agencies.status import MembershipStatus

from . import accounts
from .directory import told_of
from .models import GroupMember
from .models.people import HERE


def come_in(person, by):
    user = person.membership.user if person.membership else accounts.account_for(person)
    at_once = accounts.comes_by_itself(user, person.agency)
    wanted = MembershipStatus.ACTIVE if at_once else MembershipStatus.INVITED
    membership, before = enter(user, person.agency, wanted)
    attach(person, membership)
    if membership.status != before:
        is_in = membership.status == MembershipStatus.ACTIVE
        settled(membership, "membership.begun" if is_in else "membership.offered", **told_of(by))
    accounts.write(person, {"department", *({"title"} if person.title else ())})
    follow_groups([person.pk], by)


def attach(person, membership):
    accounts.refuse_same_place(membership, person)
    person.membership = membership
    person.save(update_fields=["membership"])


def go_out(person, by):
    """On the next request. Raises ValidationError for the last administrator."""
    membership = person.membership or known_place(person)
    if membership is None:
        return
    attach(person, membership)
    if membership.status not in HERE:
        return
    put_out(membership)
    settled(membership, "membership.ended", **told_of(by))


def known_place(person):
    """Of somebody the directory has not let in itself."""
    places = Membership.objects.of(person.agency).select_related("user", "agency")
    return places.filter(user=accounts.account_at(person.address)).first()


def follow_groups(people, by):
    """Give and take the roles of the groups that `people` (keys) are in, and leave alone what was given by hand."""
    mapped = GroupMember.objects.filter(person__in=people).exclude(group__role="")
    wanted = defaultdict(set)
    for key, role in mapped.values_list("person__membership", "group__role"):
        wanted[key].add(role)
    places = Membership.objects.filter(directory_person__in=people, status__in=HERE).select_related("user", "agency")
    for membership in places.prefetch_related("roles"):
        held = {role.role for role in membership.roles.all() if role.by_directory}
        change_roles(membership, wanted[membership.pk] - held, give, "role.granted", by)
        change_roles(membership, held - wanted[membership.pk], take, "role.revoked", by)


def change_roles(membership, roles, verb, event, by):
    for role in sorted(roles):
        verb(membership, role, BY_DIRECTORY)
        settled(membership, event, role=role, **told_of(by))
