"""Who is named, and how does she say yes?"""

from django import forms
from django.utils.translation import gettext_lazy as _

from portal.foundation.forms import PortalForm
from portal.foundation.one_line import OneLineField


class NameForm(PortalForm):
    name = OneLineField(label=_("Navnet slik det står i teksten"), max_length=150)
    email = forms.EmailField(
        label=_("E-postadressen på jobben"),
        required=False,
        help_text=_("Hun eller han får lese teksten, og svarer ja eller nei i portalen."),
    )
    how = OneLineField(
        label=_("Ellers: hvordan har hun eller han sagt ja?"),
        required=False,
        max_length=300,
        help_text=_("For den som ikke er i en virksomhet som er med. Redaksjonen sjekker det."),
    )

    def clean(self):
        cleaned = super().clean()
        if not self.errors and not cleaned.get("email") and not cleaned.get("how"):
            self.add_error("email", _("Skriv e-postadressen, eller hvordan hun eller han har sagt ja."))
        return cleaned


class ConfirmForm(PortalForm):
    how = OneLineField(label=_("Hvem sa ja, hvordan og når?"), max_length=300)
