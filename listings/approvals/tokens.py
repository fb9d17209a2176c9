"""Which question does a link in a mail lead to? Only the hash of the link is kept beside the question."""

import secrets
from hashlib import sha256

from django.core import signing

from .models import Approval, ApprovalLink

SALT = "approvals.link"


def new_token(approval):
    """A new one for each mail; the earlier ones lead there too, as long as the question's time is not over."""
    secret = secrets.token_urlsafe(24)
    ApprovalLink.objects.create(approval=approval, digest=digest_of(secret))
    return signing.dumps(secret, salt=SALT)


def digest_of(secret):
    """A plain hash will do: nobody guesses 192 random bits."""
    return sha256(secret.encode()).hexdigest()


def read_token(token):
    """None for what we did not write, and for a question that is gone. Looked up by its hash, so that the time it
    takes tells nothing."""
    try:
        secret = signing.loads(token, salt=SALT)
    except signing.BadSignature:
        return None
    if not isinstance(secret, str):
        return None
    return Approval.objects.with_facts().filter(links__digest=digest_of(secret)).first()
