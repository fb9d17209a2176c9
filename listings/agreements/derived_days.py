"""Which days follow from the period, and what is told when they follow it?"""

from django.utils.translation import gettext as _

from portal.foundation.years import length_of, shifted

from .limits import EVALUATED_WITHIN
from .terms import FIELDS
from .terms.showing import said
from .terms.values import as_day, as_kept

PERIOD = ("starts", "ends")
FOLLOW = ("midway_talk", "evaluation_due")


def days_between(starts, ends):
    """Nothing follows from a period that is not written, or that ends before it begins."""
    if not (starts and ends and starts <= ends):
        return dict.fromkeys(FOLLOW, "")
    months, _days = length_of(starts, ends)
    return {
        "midway_talk": as_kept(shifted(starts, months // 2)) if months > 1 else "",
        "evaluation_due": as_kept(ends + EVALUATED_WITHIN),
    }


def days_from(terms):
    return days_between(*(as_day(terms[code]) for code in PERIOD))


def is_same_period(one, other):
    return all(one[code] == other[code] for code in PERIOD)


def followed(before, terms):
    """`terms` with the days that follow from the period, where they were what the old one gives and are not written
    along with the new: a day that somebody has set stays."""
    if is_same_period(before, terms):
        return terms
    was, will = days_from(before), days_from(terms)
    return terms | {code: will[code] for code in FOLLOW if before[code] == terms[code] == was[code]}


def told_of(written, terms):
    """Which days are others than she wrote, in words; empty where none is."""
    days = ", ".join(
        f"{field.label} ({said(field, terms[code]) or _('tomt')})"
        for code, field in FIELDS.items()
        if terms[code] != written[code]
    )
    return (
        _("Endret sammen med perioden: %(days)s. Rett det hvis det skal være noe annet.") % {"days": days}
        if days
        else ""
    )
