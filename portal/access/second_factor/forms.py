"""What does a person fill in to set up a second factor, and to show it?"""

from django import forms
from django.utils.translation import gettext_lazy as _

from portal.foundation.forms import PortalForm
from portal.foundation.one_line import OneLineField

from .. import tries
from . import passkeys
from .codes import factor_with, fits_new_app

WRONG = _("Koden stemmer ikke. Skriv den som står i appen nå.")


class CodeField(forms.CharField):
    def __init__(self, **words):
        widget = forms.TextInput(attrs={"autocomplete": "one-time-code", "inputmode": "numeric"})
        super().__init__(max_length=20, widget=widget, **words)


class LimitedForm(PortalForm):
    """`user`: whose tries are counted; wrong ones only."""

    def __init__(self, *args, user, **kwargs):
        self.user = user
        super().__init__(*args, **kwargs)

    def compare(self, compare, wrong):
        """What `compare()` gives, when it is anything; else a ValidationError."""
        try:
            tickets = tries.prove(self.user)
        except tries.TooManyTries as refusal:
            raise forms.ValidationError(refusal.message, code="") from refusal
        found = compare()
        if not found:
            raise forms.ValidationError(wrong, code="")
        tries.give_back(tickets)
        return found


class ShowCode(LimitedForm):
    code = CodeField(
        label=_("Kode"),
        help_text=_("Seks sifre fra appen. Har du mistet telefonen, så bruk en av reservekodene."),
        error_messages={"required": _("Skriv koden")},
    )

    def clean_code(self):
        code = self.cleaned_data["code"]
        self.factor = self.compare(lambda: factor_with(self.user, code), WRONG)
        return code


class NewApp(LimitedForm):
    """`secret`: the one that the page has shown her."""

    code = CodeField(
        label=_("Kode fra appen"),
        help_text=_("Seks sifre. Da vet vi at appen virker."),
        error_messages={"required": _("Skriv koden som appen viser")},
    )

    def __init__(self, *args, secret, **kwargs):
        self.secret = secret
        super().__init__(*args, **kwargs)

    def clean_code(self):
        code = self.cleaned_data["code"]
        self.compare(lambda: fits_new_app(self.secret, code), WRONG)
        return code


class NamePasskey(PortalForm):
    name = OneLineField(
        label=_("Navn på passnøkkelen"),
        max_length=60,
        help_text=_("Så du kjenner den igjen, for eksempel «Jobb-pc» eller «Nøkkelknippet»."),
        error_messages={"required": _("Skriv et navn")},
    )


class NewPasskey(NamePasskey):
    credential = forms.JSONField(widget=forms.HiddenInput, required=False)

    def clean(self):
        if not self.errors:
            passkeys.accept_new(self.cleaned_data["credential"])
        return self.cleaned_data


class ShowPasskey(LimitedForm):
    credential = forms.JSONField(widget=forms.HiddenInput, required=False)

    def clean(self):
        credential = self.cleaned_data.get("credential")
        self.factor = self.compare(lambda: passkeys.accept_shown(self.user, credential), WRONG)
        return self.cleaned_data
