"""What does allauth call the portal where second factors are kept, and how are their secrets hidden?"""

import base64
from hashlib import sha256

from allauth.mfa.adapter import DefaultMFAAdapter
from cryptography.fernet import Fernet, MultiFernet
from django.conf import settings
from django.utils.translation import gettext_lazy as _

PURPOSE = b"second factor"


class FactorAdapter(DefaultMFAAdapter):
    error_messages = DefaultMFAAdapter.error_messages | {
        "incorrect_code": _("Vi kunne ikke bekrefte dette. Prøv igjen."),
    }

    def encrypt(self, text):
        """A copy of the database alone opens nothing."""
        return keys().encrypt(text.encode()).decode()

    def decrypt(self, encrypted_text):
        return keys().decrypt(encrypted_text.encode()).decode()

    def _get_site_name(self):
        return settings.WAGTAIL_SITE_NAME

    def send_notification_mail(self, *args, **kwargs):
        """People are told by the portal's own messages."""


def keys():
    """A new SECRET_KEY with the old one among SECRET_KEY_FALLBACKS leaves everybody her second factor."""
    secrets = [settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS]
    return MultiFernet(
        [Fernet(base64.urlsafe_b64encode(sha256(PURPOSE + secret.encode()).digest())) for secret in secrets]
    )
