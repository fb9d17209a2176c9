"""When did the provider last see who she is? Where it is asked to see her again, it must have been since then."""

import time

from .refusals import NOT_SEEN, NOT_TOLD_WHEN, Refused
from .tokens import CLOCKS_APART

SEE_HER_AGAIN = {"prompt": "login", "max_age": 0}
"""What asks for it. A provider that is asked with max_age must tell when it was."""
ASKED_AT = "anew_since"


def seen_at(claims, asked_at=None):
    """Seconds; None where the provider does not say. `asked_at`: when it was asked to see her again. Raises Refused."""
    seen = time_in(claims)
    if asked_at and seen is None:
        raise Refused(NOT_TOLD_WHEN)
    if asked_at and seen < asked_at - CLOCKS_APART:
        raise Refused(NOT_SEEN)
    return seen


def time_in(claims):
    """What lies ahead is no time that she was seen at."""
    said, now = claims.get("auth_time"), time.time()
    if isinstance(said, bool) or not isinstance(said, int | float) or not 0 < said <= now + CLOCKS_APART:
        return None
    return int(min(said, now))
