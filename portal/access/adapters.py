"""How does allauth speak when it signs somebody in? In our words, and in the receiver's language."""

from allauth.account.adapter import DefaultAccountAdapter
from django.conf import settings
from django.contrib import messages
from django.utils import translation
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from portal.foundation.plain_mail import tidy

from .models import User


class MemberAdapter(DefaultAccountAdapter):
    error_messages = DefaultAccountAdapter.error_messages | {
        "rate_limited": _("Det ble for mange forsøk. Vent et minutt, og prøv igjen."),
        "too_many_login_attempts": _("Det ble for mange forsøk med koden. Be om en ny."),
    }

    def is_open_for_signup(self, request):
        """Accounts come from agencies' doors, never from a form."""
        return False

    def add_message(self, request, level, message_template=None, *args, message=None, **kwargs):
        """Our pages say what happened; allauth's own templates would say it again."""
        if message:
            messages.add_message(request, level, message)

    def send_mail(self, template_prefix, email, context):
        with translation.override(language_of(email)):
            super().send_mail(template_prefix, email, context | {"portal": settings.PORTAL_ADDRESS.rstrip("/")})

    def render_mail(self, template_prefix, email, context, headers=None):
        headers = {**(headers or {}), "Content-Language": get_language()}
        letter = super().render_mail(template_prefix, email, context, headers)
        letter.body = tidy(letter.body)
        return letter


def language_of(address):
    """A stranger is answered in the language of the page she wrote her address on."""
    known = User.objects.filter(email__iexact=address).values_list("language", flat=True).first()
    return known or get_language()
