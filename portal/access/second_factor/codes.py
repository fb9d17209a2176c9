"""Is this a code of hers? From her app, or one of those she has kept for the day she has lost it."""

from allauth.core.internal.cryptokit import normalize_user_code
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import validate_totp_code
from django.core.cache import cache

BY_CODE = (Authenticator.Type.TOTP, Authenticator.Type.RECOVERY_CODES)
LIFE = 5 * 60  # seconds, longer than any code is taken


def factor_with(user, code):
    """The Authenticator that the code belongs to, or None. No code is taken twice."""
    code = normalize_user_code(code)
    for one in Authenticator.objects.filter(user=user, type__in=BY_CODE).order_by("-type"):
        if one.wrap().validate_code(code) and is_first_use(user, code):
            one.user = user
            return one
    return None


def fits_new_app(secret, code):
    return validate_totp_code(secret, code)


def is_first_use(user, code):
    """allauth forgets a code after thirty seconds, and takes it for ninety."""
    return cache.add(f"second-factor:{user.pk}:{code}", 1, LIFE)
