"""What do the terms become when an agreement that holds is changed, and what stands in the way?"""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from portal.foundation.clock import oslo_today

from .calendar_file import days_now
from .derived_days import FOLLOW, PERIOD, followed, is_same_period
from .limits import EVALUATED_WITHIN
from .rules.findings import findings, stop
from .status import SIDES, AmendmentStatus
from .terms.values import as_day, as_kept, with_new

BEFORE_IT_BEGAN = frozenset({"past"})
"""Rules about what comes before the first day. The agreement holds, so that has been."""
ASKED_AFTERWARDS = frozenset({"manager"})
"""What may wait until the words are settled, and not until somebody signs."""


def with_changes(now, proposed, new, *, has_talk=False):
    """The days that follow from the period follow it, also when it moves back, unless they are set by hand. `has_talk`:
    the midway talk has been set beside the agreement."""
    terms = with_new(proposed, new)
    was, will = (days_with(now, changed, has_talk) for changed in (proposed, terms))
    return terms | {code: will[code] for code in was if terms[code] == was[code]}


def days_with(now, changed, has_talk):
    """What the days of `now` become with the period of `changed`, as ISO text. What cannot be any more goes, whoever
    has set it."""
    first, last = (as_day(changed[code]) for code in PERIOD)
    if first is None or last is None or is_same_period(now, changed):
        return {code: now[code] for code in (*FOLLOW, "extension_until")}
    will = followed(now, now | {code: changed[code] for code in PERIOD})
    talk = now if has_talk else will
    due, can_go_on = as_day(will["evaluation_due"]), as_day(now["extension_until"])
    return {
        "midway_talk": talk_within(first, last, as_day(now["midway_talk"]), as_day(talk["midway_talk"])),
        "evaluation_due": as_kept(last + EVALUATED_WITHIN if due and due < last else due),
        "extension_until": as_kept(can_go_on if can_go_on and can_go_on > last else None),
    }


def talk_within(first, last, was, will):
    """One that has been is not moved, and none is moved to a day that has been."""
    today = oslo_today()
    has_been = was and was < today or will and will < today
    day = was if has_been else will
    return as_kept(day if day and first <= day <= last else None)


def has_talk_beside(agreement):
    """Set by an app above: another day than was agreed, or an hour or a place."""
    talk, agreed = days_now(agreement).get("midway_talk"), as_day(agreement.current.terms["midway_talk"])
    return talk is not None and (talk.day != agreed or bool(talk.hours or talk.place))


def check_days(now, terms):
    """Raises ValidationError with what has been and cannot be changed."""
    today = oslo_today()
    begins, will, ends = as_day(now["starts"]), as_day(terms["starts"]), as_day(terms["ends"])
    if terms["starts"] != now["starts"] and begins and begins <= today:
        raise ValidationError(_("Utvekslingen har begynt, så første dag kan ikke endres."), code="begun")
    if terms["starts"] != now["starts"] and will and will < today:
        raise ValidationError(_("Første dag må være i dag eller senere."), code="past")
    if terms["ends"] != now["ends"] and ends and ends < today:
        raise ValidationError(_("Siste dag må være i dag eller senere."), code="past")


def edition_of(agreement):
    """Changes with each step of a change that is open, and with the terms that hold."""
    held = agreement.amendment
    return f"{held.pk}-{held.edition}" if held else f"0-{agreement.version}"


def findings_of(agreement, terms):
    """By the rules that the agreement was signed under."""
    return [found for found in findings(agreement, terms) if found.rule.code not in BEFORE_IT_BEGAN]


def check_rules_of(agreement, terms, but=frozenset()):
    """Raises RulesStop with a sentence for each rule that stops it."""
    stop(findings_of(agreement, terms), _("Regelsjekken stopper endringen."), but)


def check_nobody_else_writes(open_one, side):
    if open_one and open_one.side != side:
        words = _("%(who)s holder allerede på med en endring. Dere kan foreslå en ny når den er avgjort.")
        raise ValidationError(words % {"who": SIDES[open_one.side]}, code="theirs")


def version_to_sign(agreement):
    """The words that the parties are asked about now: of the change that waits for signatures, else those that are
    written."""
    return agreement.waiting or agreement.current


def terms_before(amendment):
    """What held until this change did; other changes were perhaps never signed by all."""
    of_others = amendment.agreement.amendments.exclude(status=AmendmentStatus.IN_FORCE)
    never_held = [one.version_id for one in of_others if one.version_id]
    earlier = amendment.agreement.versions.filter(number__lt=amendment.version.number).exclude(pk__in=never_held)
    return earlier.latest("number").terms
