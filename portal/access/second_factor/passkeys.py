"""What do browser and portal say to each other about passkeys? allauth's own words, with every failure a sentence."""

from contextlib import contextmanager

from allauth.mfa.webauthn.internal import auth
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _


def options_for_new(user):
    return auth.begin_registration(user, passwordless=False)


def options_to_show(user):
    return auth.begin_authentication(user)


def accept_new(credential):
    """Raises ValidationError."""
    with understood():
        auth.parse_registration_response(credential)
        auth.complete_registration(credential)


def accept_shown(user, credential):
    """The Authenticator. Raises ValidationError."""
    with understood():
        auth.parse_authentication_response(credential)
        return auth.complete_authentication(user, credential)


@contextmanager
def understood():
    """What a browser sends may be anything."""
    try:
        yield
    except (AttributeError, KeyError, TypeError, ValueError) as mistake:
        raise ValidationError(_("Vi kunne ikke bekrefte passnøkkelen. Prøv igjen."), code="") from mistake
