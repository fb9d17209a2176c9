"""How is a value of the terms said to people? As text, in the reader's language."""

from datetime import date

from django.utils.translation import gettext as _

from portal.foundation.dates import date_in_words

from . import GROUPS, Kind
from .values import as_day

ALWAYS_WITH_YEAR = date(1, 1, 1)


def said(field, value):
    """Empty for what is not filled in. Lines stay lines."""
    if value in ("", None, []):
        return ""
    if field.kind == Kind.DAY:
        day = as_day(value)
        return date_in_words(day, ALWAYS_WITH_YEAR) if day else str(value)
    if field.says:
        return field.says(value)
    if field.kind == Kind.CHOICE:
        return str(dict(field.choices).get(value, value))
    if field.kind == Kind.LINES:
        return "\n".join(value)
    return f"{value} {field.unit}".strip()


def rows_of(group, terms):
    """Each field of the group that is asked, with what stands in it."""
    asked = (field for field in group.fields if field.is_asked(terms))
    return [{"field": field, "text": said(field, terms.get(field.code, ""))} for field in asked]


def groups_of(terms):
    return [{"group": group, "rows": rows_of(group, terms)} for group in GROUPS]


def shown_of(terms):
    """All that is said, as plain data: each heading, each label, and what stands beside it."""
    return [{"heading": str(entry["group"].heading), "rows": pairs_in(entry["rows"])} for entry in groups_of(terms)]


def pairs_in(rows):
    return [[str(row["field"].label), str(row["text"]) or _("Ikke fylt ut")] for row in rows]


def changes_between(old, new, groups=GROUPS):
    """Field by field, by group; only where something differs."""
    found = []
    for group in groups:
        rows = [changed(field, old, new) for field in group.fields if differs(field, old, new)]
        if rows:
            found.append({"group": group, "rows": rows})
    return found


def differs(field, old, new):
    return old.get(field.code, "") != new.get(field.code, "")


def changed(field, old, new):
    return {"field": field, "old": said(field, old.get(field.code, "")), "new": said(field, new.get(field.code, ""))}
