"""What does a key look like, and how is it known again without being kept?"""

import secrets
from hashlib import sha256

PREFIX = "utv_scim_"
"""Says what it is, to people and to machines that look for secrets in code."""


def new_token():
    return PREFIX + secrets.token_urlsafe(32)


def digest_of(token):
    """A plain hash will do: nobody guesses 256 random bits."""
    return sha256(token.encode()).hexdigest()
