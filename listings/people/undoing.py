"""How are the lines of an import taken back? What somebody has changed since, stays; and it is said."""

from datetime import datetime
from functools import partial

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from listings.agencies.actions import change_place, end_membership, put_back, unmake
from listings.agencies.status import MembershipStatus

from .applying import PERSON, attempt, places_at, roles_by_hand, set_roles
from .standing import HERE
from .status import LINE_LIFECYCLE, LineKind, LineState


def take_back(agency, lines, *, by):
    """`lines` that were done; each gets its state. Saves no line."""
    places = places_at(agency, [line.email for line in lines])
    forget(agency, [line for line in lines if is_unanswered(line, places)], places, by)
    for line in lines:
        if line.state == LineState.DONE:
            went_well = attempt(line, partial(VERBS[line.kind], line, places.get(line.email), by=by))
            LINE_LIFECYCLE.take("take_back" if went_well and not line.reason else "keep", line)


def is_unanswered(line, places):
    """The import made the place, and the person has not come yet."""
    place = places.get(line.email)
    return "made" in line.before and place is not None and place.status == MembershipStatus.INVITED


def forget(agency, lines, places, by):
    made = [places[line.email].user_id for line in lines if line.before["made"] == PERSON]
    out_before = [line.email for line in lines if line.before.get("is_put_out")]
    if lines:
        how = {"made": made, "put_out": out_before}
        unmake(agency=agency, places=[places[line.email] for line in lines], by=by, **how)
    for line in lines:
        LINE_LIFECYCLE.take_back(line)


def send_out_again(line, place, *, by):
    """Who has come in meanwhile goes out, as any who leaves; who was out already, stays out."""
    if place is None or place.status == MembershipStatus.ENDED:
        return
    before = line.before.get("status")
    has_not_come = before == MembershipStatus.ENDED and place.status == MembershipStatus.INVITED
    if has_not_come or before == MembershipStatus.WAITING:
        restore(line, place, by)
    elif before in HERE:
        set_roles(place, line.before["roles"], by)
    else:
        end_membership(membership=place, by=by)


def change_back(line, place, *, by):
    """Each thing for itself, and only what is as the import left it."""
    if place is None or place.status == MembershipStatus.ENDED:
        raise changed_since()
    facts, later = {}, False
    for name, now in (("unit", place.unit), ("title", place.user.title)):
        if is_changed(line, name):
            facts |= {name: line.before[name]} if now == line.wanted[name] else {}
            later = later or now != line.wanted[name]
    if facts:
        change_place(membership=place, by=by, **facts)
    later = not roles_back(line, place, by) or later
    if later:
        line.reason = str(changed_since().message)


def roles_back(line, place, by):
    """Whether they were as the import left them."""
    if not is_changed(line, "roles"):
        return True
    held = roles_by_hand(place)
    if held == line.wanted["roles"]:
        set_roles(place, line.before["roles"], by)
    return held == line.wanted["roles"]


def is_changed(line, name):
    wanted = line.wanted.get(name)
    return wanted not in ("", None) and wanted != line.before[name]


def let_in_again(line, place, *, by):
    if place is None or place.status != MembershipStatus.ENDED:
        raise changed_since()
    restore(line, place, by)


def restore(line, place, by):
    since = datetime.fromisoformat(line.before["since"])
    put_back(membership=place, by=by, before=line.before | {"since": since})


def changed_since():
    return ValidationError(_("Noen har endret dette etter importen. Det står som det er."))


VERBS = {LineKind.NEW: send_out_again, LineKind.CHANGED: change_back, LineKind.OUT: let_in_again}
