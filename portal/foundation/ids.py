"""Can this be the number or the public id of a row? What people send may be of any length, in any script's digits."""

from uuid import UUID

from django.urls.converters import IntConverter

LONGEST = 18
"""Every number of so many digits fits into the database's keys."""


def is_id(text):
    return text.isascii() and text.isdigit() and len(text) <= LONGEST


def id_in(text):
    """The number that was sent; None when it can be no row's."""
    return int(text) if is_id(text) else None


def uuid_in(text):
    """The public id that was sent; None when it can be nobody's."""
    try:
        return UUID(text)
    except ValueError:
        return None


class RowConverter(IntConverter):
    """`<row:pk>` in an address: a longer number is a page that does not exist, not an OverflowError from SQLite."""

    regex = f"[0-9]{{1,{LONGEST}}}"
