"""Which numbers in an address can be the number of a row? Django's own `int` lets through what no database holds."""

from django.urls import register_converter
from django.urls.converters import IntConverter

MOST_DIGITS = 9


class RowConverter(IntConverter):
    """`<row:pk>`: a longer number is an address that does not exist, instead of an OverflowError from SQLite."""

    regex = f"[0-9]{{1,{MOST_DIGITS}}}"


register_converter(RowConverter, "row")


def row_number(text):
    """The number of a row in what was posted; None when it can be none."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= MOST_DIGITS else None
