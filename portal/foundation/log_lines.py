"""How is something written to the log? On one line with its time in UTC, and without what names a person.

Addresses of people, birth numbers and the signed links of our mail are taken out of whatever is logged, also of what
an exception says: a database quotes the row that it refuses.
"""

import logging
import re
import time

from .textcheck import BIRTH_NUMBER

TOKEN = re.compile(r"(?<![\w-])[\w.=+-]+(?::|%3A)[\w-]{6,}(?::|%3A)[\w-]{20,}", re.IGNORECASE)
"""As Django signs: what it says, when, and the signature."""
EMAIL = re.compile(r"[\w.+'-]+@[\w-]+(?:\.[\w-]+)+")
HIDDEN = ((TOKEN, "<link>"), (EMAIL, "<email>"), (BIRTH_NUMBER, "<number>"))


def without_people(text):
    for pattern, instead in HIDDEN:
        text = pattern.sub(instead, text)
    return text


class Line(logging.Formatter):
    """Who asked stands as a public id. What follows a line break is moved in, so that nothing can look like a line."""

    converter = time.gmtime
    default_time_format, default_msec_format = "%Y-%m-%dT%H:%M:%S", "%s.%03dZ"

    def __init__(self):
        super().__init__("%(asctime)s %(levelname)s %(name)s %(message)s")

    def format(self, record):
        first, *rest = without_people(super().format(record)).splitlines() or [""]
        return "\n    ".join([first + who_asked(record), *rest])


def who_asked(record):
    """Django's records of a request carry the request. Nobody is looked up for it: the database may be what failed."""
    user = getattr(getattr(record, "request", None), "_cached_user", None)
    return f" by={user.public_id}" if user is not None and user.is_authenticated else ""
