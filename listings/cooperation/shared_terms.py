"""Which terms can two agencies agree on once? Those that are about neither a person nor a place, from the same list as
the single agreement, and from when until when they hold."""

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from listings.agreements.terms import GROUPS as ALL
from listings.agreements.terms.choices import CLARIFY, Payer
from listings.agreements.terms.field import Group, day
from listings.agreements.terms.showing import rows_of
from listings.agreements.terms.values import as_kept, without_unasked

OWN = Group(
    "gyldighet",
    _("Når avtalen gjelder"),
    (
        day("holds_from", _("Gjelder fra"), help=_("Tomt betyr fra den dagen begge har godkjent den.")),
        day("holds_until", _("Gjelder til og med"), help=_("Tomt betyr til en av dere avslutter den.")),
    ),
)
WITHOUT_DAY = {
    "holds_from": _("Den dagen begge har godkjent den"),
    "holds_until": _("Til en av dere avslutter den"),
}
"""What stands where a day is not filled in."""
CODES = frozenset(
    {
        *("construction", "advertising_basis", "flexitime", "working_hours", "equipment_from"),
        *("employer_responsibility", "daily_follow_up", "purpose", "follow_up", "sharing_after"),
        *("salary_paid_by", "salary_share", "refund", "refund_note", "overtime"),
        *("travel_paid_by", "commuting", "lodging", "rates"),
        *("holiday_agreed_with", "sick_leave_reported_to", "leaves"),
        *("pension_kept", "insurance_follows", "group_life_follows"),
        *("return_right", "seniority_kept", "pay_negotiation_by", "results", "union_informed"),
        *("privacy_roles", "notice_months", "notice_reasons", "notice_to"),
    }
)


def kept_of(group):
    return Group(group.code, group.heading, tuple(field for field in group.fields if field.code in CODES))


GROUPS = (OWN, *(kept for kept in map(kept_of, ALL) if kept.fields))
BY_GROUP = {group.code: group for group in GROUPS}
FIELDS = {field.code: field for group in GROUPS for field in group.fields}
LEFT_OPEN = ("", CLARIFY, Payer.AGREED)
"""Says nothing about what is to stand in a single agreement."""
EMPTY = {code: "" for code in FIELDS}


def rows_in(group, terms):
    """Each field of the group with what stands in it; empty for what is agreed case by case."""
    return [row | {"text": row["text"] or WITHOUT_DAY.get(row["field"].code, "")} for row in rows_of(group, terms)]


def shown_of(terms):
    """All that is said, as plain data: each heading, each label, and what stands beside it."""
    return [{"heading": str(group.heading), "rows": pairs_in(rows_in(group, terms))} for group in GROUPS]


def pairs_in(rows):
    return [[str(row["field"].label), str(row["text"]) or gettext("Avtales fra gang til gang")] for row in rows]


def with_new(terms, new):
    """Every field once; what is no shared term is left out."""
    merged = terms | {code: as_kept(value) for code, value in new.items()}
    return without_unasked({code: merged.get(code, "") for code in FIELDS})


def agreed_on(terms):
    """What is to stand in a single agreement."""
    return {code: terms[code] for code in FIELDS if code in CODES and terms.get(code, "") not in LEFT_OPEN}
