"""How does a person stop mail without signing in? With a signed link that knows who she is and what it stops."""

from django.contrib.auth import get_user_model
from django.core import signing

from portal.foundation.message_kinds import KINDS

SALT = "portal.notifications.stop"


def token_for(person, kinds):
    """Lasts as long as the mail it stands in."""
    return signing.dumps({"person": str(person.public_id), "kinds": sorted(kinds)}, salt=SALT)


def read_token(token):
    """The person and the kinds that can be stopped; None for a token that we did not write, or nobody's."""
    try:
        facts = signing.loads(token, salt=SALT)
    except signing.BadSignature:
        return None
    person = get_user_model().objects.filter(public_id=facts["person"]).first()
    kinds = [KINDS[code] for code in facts["kinds"] if code in KINDS and KINDS[code].can_stop]
    return (person, kinds) if person and kinds else None
