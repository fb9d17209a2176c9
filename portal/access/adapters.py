"""How does allauth speak when it signs somebody in? In our words, and in the receiver's language."""

from allauth.account.adapter import DefaultAccountAdapter
from django.contrib import messages
from django.utils import translation
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from portal.foundation.letters import letter_of
from portal.foundation.message_kinds import KINDS
from portal.foundation.wording import words_of

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

    def get_login_stages(self):
        """In this order: the code by mail, then the second factor."""
        return ["allauth.account.stages.LoginByCodeStage", "portal.access.second_factor.stages.SecondStep"]

    def send_mail(self, template_prefix, email, context):
        with translation.override(language_of(email)):
            super().send_mail(template_prefix, email, context)

    def render_mail(self, template_prefix, email, context, headers=None):
        """Our words and our frame, which an editor may have rewritten, instead of allauth's templates."""
        kind = KINDS.get(template_prefix.rpartition("/")[2])
        if kind is None:
            return super().render_mail(template_prefix, email, context, headers)
        letter = letter_of(words_of(kind, context), email, code=context.get("code"))
        letter.extra_headers |= headers or {}
        return letter


def language_of(address):
    """A stranger is answered in the language of the page she wrote her address on."""
    known = User.objects.filter(email__iexact=address).values_list("language", flat=True).first()
    return known or get_language()
