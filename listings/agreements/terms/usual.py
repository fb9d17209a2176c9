"""Which terms does an agency answer the same way each time? Those that are its own to decide, some when one of its
people is away, others when it receives somebody."""

from django.utils.translation import gettext_lazy as _

from . import FIELDS
from .field import Group


def of(code, heading, *codes):
    return Group(code, heading, tuple(FIELDS[one] for one in codes))


AWAY = of(
    "ut",
    _("Når en av deres er ute"),
    *("holiday_agreed_with", "sick_leave_reported_to", "leaves"),
    *("pension_kept", "insurance_follows", "group_life_follows"),
    *("return_right", "seniority_kept", "pay_negotiation_by"),
    *("follow_up", "sharing_after"),
)
HERE = of(
    "inn",
    _("Når dere tar imot"),
    *("working_hours", "flexitime", "home_office_days", "equipment_from", "daily_follow_up"),
    *("overtime", "travel_paid_by", "commuting", "lodging", "rates"),
    *("access_given", "results"),
)
PARTS = (AWAY, HERE)
USUAL = Group("faste", "", (*AWAY.fields, *HERE.fields))
"""None of them is in both, so the two agencies never decide the same thing."""


def usual_in(terms, part):
    """What is decided, of those that are this part's."""
    return {field.code: terms[field.code] for field in part.fields if terms.get(field.code, "") != ""}
