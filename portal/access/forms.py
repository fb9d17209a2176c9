"""What does a person fill in to come in?"""

from allauth.account.forms import ConfirmLoginCodeForm
from allauth.core import context
from allauth.core.internal.cryptokit import compare_user_code
from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override

from portal.foundation.forms import PortalForm
from portal.foundation.one_line import OneLineField

from . import tries

DEMO_DOMAIN = "@example.no"


def languages_in_themselves():
    """«English», also on a page in bokmål."""
    for code, label in settings.LANGUAGES:
        with override(code):
            yield code, str(label)


class AddressForm(PortalForm):
    email = forms.EmailField(
        label=_("E-post på jobben"),
        max_length=254,
        widget=forms.EmailInput(attrs={"autocomplete": "email", "autocapitalize": "none", "spellcheck": "false"}),
        error_messages={
            "required": _("Skriv e-postadressen din på jobben"),
            "invalid": _("Skriv hele adressen, som navn@virksomhet.no"),
        },
    )

    def clean_email(self):
        email = self.cleaned_data["email"].lower()
        if settings.PORTAL_IS_DEMO and email.endswith(DEMO_DOMAIN):
            raise forms.ValidationError(
                _("Adresser på example.no hører til demopersoner. Velg en demoperson i stedet."), code=""
            )
        try:
            tries.ask(context.request, email)
        except tries.TooManyTries as refusal:
            raise forms.ValidationError(refusal.message, code="") from refusal
        return email


class CodeForm(PortalForm, ConfirmLoginCodeForm):
    code = forms.CharField(
        label=_("Kode"),
        max_length=20,
        widget=forms.TextInput(attrs={"autocomplete": "one-time-code", "inputmode": "numeric"}),
        error_messages={"required": _("Skriv koden fra e-posten")},
    )

    def clean_code(self):
        if not compare_user_code(actual=self.cleaned_data["code"], expected=self.expected_code):
            raise forms.ValidationError(_("Koden stemmer ikke. Sjekk e-posten, og skriv den på nytt."), code="")
        return self.cleaned_data["code"]


class WelcomeForm(PortalForm):
    """`doors`: the agencies to choose among, when the address opens several."""

    name = OneLineField(
        label=_("Navnet ditt"),
        max_length=150,
        help_text=_("Fornavn og etternavn, slik kollegene kjenner deg."),
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
        error_messages={"required": _("Skriv navnet ditt")},
    )
    agency = forms.ChoiceField(
        label=_("Hvor jobber du?"),
        widget=forms.RadioSelect,
        help_text=_("Flere virksomheter deler e-postdomenet ditt. Den du velger, bekrefter at du jobber der."),
        error_messages={"required": _("Velg hvor du jobber")},
    )
    language = forms.ChoiceField(
        label=_("Språk i portalen og i e-post"), widget=forms.RadioSelect, choices=languages_in_themselves
    )

    def __init__(self, *args, doors=(), **kwargs):
        self.doors = {door.public_id: door for door in doors}
        super().__init__(*args, **kwargs)
        if self.doors:
            self.fields["agency"].choices = [(door.public_id, door.name) for door in doors]
        else:
            del self.fields["agency"]

    @property
    def door(self):
        return self.doors.get(self.cleaned_data.get("agency"))
