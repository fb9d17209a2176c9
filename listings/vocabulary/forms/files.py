"""What is uploaded when the list is imported, and what comes back when the editor says yes?"""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from portal.foundation.forms import PortalForm
from portal.foundation.sheets.reading import text_in

from ..sheets.reading import LIMITS


class FileForm(PortalForm):
    """A file first; then, from the page that shows what would happen, the same text again and what was shown."""

    file = forms.FileField(
        label=_("Regneark eller CSV-fil"),
        required=False,
        help_text=_("Fila du lastet ned herfra, endret i et regneark og lagret som .xlsx eller CSV UTF-8."),
        widget=forms.FileInput({"accept": ".csv,.xlsx,text/csv"}),
    )
    text = forms.CharField(required=False, strip=False, widget=forms.HiddenInput, max_length=LIMITS.size)
    shown = forms.CharField(required=False, widget=forms.HiddenInput, max_length=64)

    def clean(self):
        cleaned = super().clean()
        file = cleaned.get("file")
        if file:
            try:
                cleaned["text"] = text_in(file, LIMITS)
            except ValidationError as refusal:
                self.add_error("file", refusal)
        elif not cleaned.get("text") and not self.errors:
            self.add_error("file", _("Velg en fil"))
        return cleaned
