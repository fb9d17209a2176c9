"""What does a person want to tell? Asked once, before the steps."""

from django import forms
from django.utils.translation import gettext_lazy as _

from portal.foundation.forms import OutlinedRadioSelect, PortalForm

from ..status import Kind


class StartForm(PortalForm):
    kind = forms.ChoiceField(
        label=_("Hva vil du fortelle?"),
        choices=Kind,
        widget=OutlinedRadioSelect,
        error_messages={"required": _("Velg om det er en erfaring eller en anbefaling")},
    )
