"""How are the lines of an import carried out? Many who are new in a few statements, everybody else by the verbs."""

from functools import partial

from django.contrib.auth import get_user_model
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from listings.agencies.actions import change_place, end_membership, grant_role, let_in, let_in_strangers, revoke_role
from listings.agencies.models import Membership
from listings.agencies.models.put_out import is_put_out, those_put_out
from listings.agencies.status import MembershipStatus

from .status import LINE_LIFECYCLE, LineKind, LineState

PLACE, PERSON = "place", "person"
"""What an import may have made: a place for somebody who had an account, or the account too."""


def carry_out(agency, lines, *, by, is_told=False):
    """`lines` of one agency, at most a batch; each gets its state, and `before` what there was. Saves no line."""
    emails = [line.email for line in lines]
    known = set(get_user_model().objects.filter(email__in=emails).values_list("email", flat=True))
    strangers = [line for line in lines if line.kind == LineKind.NEW and line.email not in known]
    take_in(agency, strangers, by, is_told)
    others = [line for line in lines if line.state == LineState.WAITING]
    places = places_at(agency, [line.email for line in others])
    for line in others:
        verb = partial(do, line, places.get(line.email), agency=agency, by=by, is_told=is_told)
        LINE_LIFECYCLE.take("do" if attempt(line, verb) else "fail", line)


def do(line, place, **how):
    line.before = VERBS[line.kind](line, place, **how)


def take_in(agency, lines, by, is_told):
    people = [{"email": line.email, **line.wanted, "roles": line.wanted["roles"] or ()} for line in lines]
    put_out_once = those_put_out(agency, [line.email for line in lines])
    if people:
        let_in_strangers(agency=agency, people=people, by=by, is_told=is_told)
    for line in lines:
        LINE_LIFECYCLE.do(line)
        line.before = {"made": PERSON, "is_put_out": line.email in put_out_once}


def places_at(agency, emails):
    places = Membership.objects.of(agency).filter(user__email__in=emails).select_related("user", "agency")
    return {place.user.email: place for place in places.prefetch_related("roles")} if emails else {}


def attempt(line, done):
    """Whether it went well. A line that cannot be done, stands in nobody's way; it gets its reason."""
    try:
        with transaction.atomic():
            done()
    except PermissionDenied:
        line.reason = _("Du kan ikke gjøre dette lenger.")
    except ValidationError as refusal:
        line.reason = " ".join(refusal.messages)[:300]
    else:
        return True
    return False


def bring_in(line, place, *, agency, by, is_told):
    """Somebody who has an account: elsewhere, or here before."""
    wanted = line.wanted
    before = as_it_is(place) if place else {"made": PLACE, "is_put_out": is_put_out(agency, line.email)}
    facts = {name: wanted[name] for name in ("name", "title", "unit")}
    kept = let_in(agency=agency, email=line.email, by=by, roles=wanted["roles"] or (), is_told=is_told, **facts)
    if place and wanted["unit"]:
        change_place(membership=kept, by=by, unit=wanted["unit"])
    return before


def change(line, place, *, by, **how):
    wanted, before = line.wanted, as_it_is(there(place))
    facts = {name: wanted[name] for name in ("unit", "title") if wanted[name] and wanted[name] != before[name]}
    if facts:
        change_place(membership=place, by=by, **facts)
    if wanted["roles"] is not None:
        set_roles(place, wanted["roles"], by)
    return before


def set_roles(place, wanted, by):
    held = set(roles_by_hand(place))
    for role in sorted(set(wanted) - held):
        grant_role(membership=place, role=role, by=by)
    for role in sorted(held - set(wanted)):
        revoke_role(membership=place, role=role, by=by)


def end(line, place, *, by, **how):
    before = as_it_is(there(place))
    end_membership(membership=place, by=by)
    return before


def there(place):
    if place is None:
        raise ValidationError(_("Personen hører ikke til hos dere lenger."))
    return place


def as_it_is(place):
    """What is kept to be put back; all of it can stand in JSON."""
    return {
        "status": str(place.status),
        "since": place.since.isoformat(),
        "unit": place.unit,
        "title": place.user.title,
        "roles": roles_by_hand(place),
        "for_a_time": {role.role: role.until.isoformat() for role in place.roles.standing().exclude(until=None)},
        "is_put_out": place.status == MembershipStatus.ENDED and is_put_out(place.agency, place.user.email),
    }


def roles_by_hand(place):
    """For good. What the agency's directory gives is its own to take, and what is given for a time ends by itself."""
    return sorted(role.role for role in place.roles.all() if role.by_hand and role.until is None)


VERBS = {LineKind.NEW: bring_in, LineKind.CHANGED: change, LineKind.OUT: end}
