"""Has the person shown a second factor in this session? allauth's list of how she signed in tells."""

from allauth.account.internal.flows.login import (
    AUTHENTICATION_METHODS_SESSION_KEY,
    get_authentication_records,
    record_authentication,
)
from allauth.mfa.models import Authenticator

METHOD = "mfa"
SIGNING_IN = (Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN)
"""What one signs in with. Recovery codes only stand in for them."""


def has_shown(request):
    return is_among(get_authentication_records(request, request.user))


def was_shown_in(kept):
    """The same of another session, by what it keeps."""
    return is_among(kept.get(AUTHENTICATION_METHODS_SESSION_KEY) or [])


def is_among(records):
    return any(how["method"] == METHOD for how in records)


def note_shown(request, user, how):
    record_authentication(request, user, METHOD, type=how)


def has_one(user):
    return Authenticator.objects.filter(user=user, type__in=SIGNING_IN).exists()
