"""Who is her manager? Nobody hears of it before she asks, or before her agency says in an agreement that she agrees."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from portal.foundation.one_line import OneLineField

from .step import StepForm


class ManagerForm(StepForm):
    manager_name = OneLineField(label=gettext_lazy("Navnet til lederen din"), max_length=150)
    manager_email = forms.EmailField(
        label=gettext_lazy("E-posten til lederen din"),
        widget=forms.EmailInput({"autocomplete": "off"}),
        help_text=gettext_lazy(
            "Lederen din får først beskjed når du spør, eller når det står i en avtale at lederen har sagt ja."
        ),
    )

    def clean_manager_email(self):
        address = self.cleaned_data["manager_email"]
        if address and address.casefold() == self.profile.user.email.casefold():
            raise ValidationError(_("Dette er din egen adresse. Skriv adressen til lederen."))
        return address
