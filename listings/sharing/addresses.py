"""At which address does a shared posting stand? Nobody can count her way to it, and it never changes."""

from urllib.parse import urljoin, urlsplit

from django.conf import settings
from django.utils.crypto import get_random_string

SIGNS = "23456789bcdfghjkmnpqrstvwxz"
"""Without vowels, so that no words arise, and without signs that look like each other."""
LENGTH = 8
LONGEST_WORDS = 100


def new_address(posting):
    """The words its first readers met, and a tail that cannot be guessed."""
    return f"{posting.slug[:LONGEST_WORDS].strip('-')}-{get_random_string(LENGTH, SIGNS)}"


def whole(path):
    """With the portal's own name in front, whatever name the visitor's request came under."""
    return urljoin(settings.PORTAL_ADDRESS, path)


def site():
    """Scheme and name of the portal."""
    parts = urlsplit(settings.PORTAL_ADDRESS)
    return parts.scheme or "http", parts.netloc
