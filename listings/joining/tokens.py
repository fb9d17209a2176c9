"""Which request does a link in a mail lead to?"""

from django.core import signing

from .models import JoinRequest

SALT = "joining.request"


def token_for(join_request):
    """Whoever holds it reads the mail of that address; the row itself tells whether it is still there."""
    return signing.dumps(str(join_request.public_id), salt=SALT)


def read_token(token):
    """None for a token that we did not write, and for a request that is over or gone."""
    try:
        public_id = signing.loads(token, salt=SALT)
    except signing.BadSignature:
        return None
    known = JoinRequest.objects.filter(public_id=public_id)
    return known.exclude(pk__in=JoinRequest.objects.over()).first()
