"""May a provider be spoken with at this address? Only where nobody between can read or answer in its place."""

from urllib.parse import urlsplit

from django.conf import settings

from portal.foundation.this_machine import is_this_machine


def is_private(address):
    """https; on a developer's own machine and in tests also what does not leave it."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    if parts.scheme == "https":
        return bool(parts.hostname)
    return settings.PORTAL_OPENID_MAY_BE_LOCAL and parts.scheme == "http" and is_this_machine(parts.hostname)
