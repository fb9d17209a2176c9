"""How does what somebody wrote become a value of the terms, and a value a day again?"""

from datetime import date

from . import EMPTY, FIELDS


def as_day(text):
    try:
        return date.fromisoformat(text) if text else None
    except (TypeError, ValueError):
        return None


def as_kept(value):
    """What JSON can hold; the same for the same words."""
    if value is None:
        return ""
    return value.isoformat() if isinstance(value, date) else value


def whole(terms):
    """Every field once, in the order of the list, also of terms from before it was there. What is no field of ours, is
    left out."""
    return without_unasked({code: terms.get(code, EMPTY[code]) for code in FIELDS})


def without_unasked(terms):
    """What is not asked any more is empty, so that it stands in no document."""
    return {code: "" if code in FIELDS and not FIELDS[code].is_asked(terms) else terms[code] for code in terms}


def writable(new):
    """Without who the parties are."""
    return {code: value for code, value in new.items() if code in FIELDS and not FIELDS[code].is_fixed}


def with_new(terms, new):
    return whole(terms | {code: as_kept(value) for code, value in new.items() if code in FIELDS})


def is_written(value):
    return value not in ("", None, [])


def missing_in(group, terms):
    """What must be written before anybody can sign, and is not."""
    return [field for field in group.fields if field.is_needed and not is_written(terms.get(field.code))]
