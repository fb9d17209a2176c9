"""Which consent does a link in a mail lead to, and is the link still young enough?"""

from django.core import signing

from .models import Consent

SALT = "stories.consent"
DAYS = 60
A_DAY = 24 * 60 * 60


def token_for(consent):
    """Bound to her: whoever else opens the link must sign in with the same address."""
    return signing.dumps({"consent": str(consent.public_id), "to": consent.email}, salt=SALT)


def read_token(token):
    """(consent, is_old); None for a token that we did not write, or a consent that is gone."""
    try:
        facts = signing.loads(token, salt=SALT)
    except signing.BadSignature:
        return None
    found = Consent.objects.with_facts().filter(public_id=facts["consent"], email=facts["to"]).first()
    return (found, is_old(token)) if found else None


def is_old(token):
    try:
        signing.loads(token, salt=SALT, max_age=DAYS * A_DAY)
    except signing.SignatureExpired:
        return True
    return False
