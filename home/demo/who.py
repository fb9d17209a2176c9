"""Whom can a visitor of the demo sign in as?"""

from . import files
from .agencies import by_number
from .people import by_email


def people_to_be():
    """A line for each: name, agency, and what the person does here."""
    for row in files.rows("people"):
        if by_email(row["email"]):
            yield f"{row['name']} ({by_number(row['agency']).short}): {row['what']}"
