"""Can this be the number of a row? What people send may be of any length, and in any script's digits."""

LONGEST = 18
"""Every number of so many digits fits into the database's keys."""


def is_id(text):
    return text.isascii() and text.isdigit() and len(text) <= LONGEST
