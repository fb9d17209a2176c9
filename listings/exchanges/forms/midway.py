"""What is asked about the midway talk: when it is, and when it was held?"""

from django import forms
from django.utils.translation import gettext_lazy as _

from portal.foundation.forms import PortalForm


class MidwayForm(PortalForm):
    day = forms.DateField(
        label=_("Dag for midtveissamtalen"),
        required=False,
        widget=forms.DateInput,
        help_text=_("Tomt betyr dagen i avtalen, eller midt i perioden."),
    )
    held_on = forms.DateField(
        label=_("Holdt"),
        required=False,
        widget=forms.DateInput,
        help_text=_("Bare dagen. Det dere snakket om, skriver dere ikke her."),
    )
