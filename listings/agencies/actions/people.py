"""Who belongs to an agency, and what may they do there? Wagtail's groups follow every change."""

from django.contrib.auth import get_user_model
from django.db import transaction

from portal.access.rules import Action, require

from ..belonging import enter, give, leave, put_out, settled, step, take
from ..deputies import check_last_day
from ..models import Membership, MembershipRole
from ..own_gain import refuse_own_gain
from ..status import MembershipStatus
from ..welcoming import tell_her, welcome

INVITED_ANEW, ASKED = (None, MembershipStatus.ENDED), MembershipStatus.WAITING


@transaction.atomic
def let_in(*, agency, email, by, roles=(), is_told=True, **facts):
    """Invite a person, and tell her. `facts`: name, title and unit, where known.

    Whoever she is, the agency sees the same until she has come or has said yes herself; only her mail differs.
    """
    require(by, Action.MANAGE_MEMBERS, agency)
    person = _person(agency, email, facts)
    refuse_own_gain(by, Membership(user=person, agency=agency))
    membership, before = enter(person, agency, MembershipStatus.INVITED, unit=facts.get("unit", ""))
    for role in roles:
        give(membership, role)
    if is_told:
        _tell(membership, before, by)
    return settled(membership, _what_happened(before), by)


def _tell(membership, before, by):
    """Once: who is there already, or invited, hears nothing more."""
    if before in INVITED_ANEW:
        welcome(membership, by)
    elif before == ASKED:
        tell_her(membership, by, "let_in")


def _what_happened(before):
    if before in INVITED_ANEW:
        return "membership.offered"
    return "membership.confirmed" if before == ASKED else "membership.roles_added"


@transaction.atomic
def accept_invitation(*, membership, by):
    """The person's own yes."""
    require(by, Action.ANSWER_INVITATION, membership)
    step(membership, "accept")
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
    refuse_own_gain(by, membership)
    step(membership, "confirm")
    if is_told:
        tell_her(membership, by, "let_in")
    return settled(membership, "membership.confirmed", by)


@transaction.atomic
def grant_role(*, membership, role, by):
    require(by, Action.MANAGE_MEMBERS, membership)
    refuse_own_gain(by, membership)
    give(membership, role)
    return settled(membership, "role.granted", by, role=str(role))


@transaction.atomic
def grant_role_until(*, membership, role, until, by):
    """For a time, to a deputy for one. Raises ValidationError for a day that cannot be the last, and for a role that
    she has without an end."""
    require(by, Action.MANAGE_MEMBERS, membership)
    refuse_own_gain(by, membership)
    check_last_day(membership, role, until)
    give(membership, role, until=until)
    return settled(membership, "role.granted", by, role=str(role), until=until.isoformat())


@transaction.atomic
def end_roles():
    """Takes away what has ended: it has given nothing since, but Wagtail's groups, the log and the lists hear of it.
    Gives how many."""
    over = MembershipRole.objects.over().select_for_update(of=("self",)).select_related("membership__agency")
    ended = list(over.select_related("membership__user"))
    for role in ended:
        role.delete()
        settled(role.membership, "role.expired", None, role=role.role)
    return len(ended)


@transaction.atomic
def revoke_role(*, membership, role, by):
    """What the agency's directory gives stays. Raises ValidationError when nobody else could give the role back."""
    require(by, Action.MANAGE_MEMBERS, membership)
    take(membership, role)
    return settled(membership, "role.revoked", by, role=str(role))


@transaction.atomic
def end_membership(*, membership, by):
    """A leaver is out on the next request, and comes back only when somebody lets her in again."""
    require(by, Action.MANAGE_MEMBERS, membership)
    put_out(membership)
    return settled(membership, "membership.ended", by)


def _person(agency, email, facts):
    """What she is called is only said of an agency's own people; others say it themselves when they come."""
    people = get_user_model().objects
    known = people.filter(email__iexact=email).first()
    is_own = agency.has_address(email)
    details = {name: facts.get(name, "") if is_own else "" for name in ("name", "title")}
    return known or people.create_user(email, **details)
