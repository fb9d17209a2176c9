"""Which file holds the agencies that are to come in?"""

from django import forms
from django.utils.translation import gettext_lazy as _

from listings.vocabulary.forms import FileForm


class AgenciesFileForm(FileForm):
    file = forms.FileField(
        label=_("Regneark eller CSV-fil"),
        required=False,
        help_text=_("Én virksomhet på hver rad. Lagret som .xlsx eller CSV UTF-8."),
        widget=forms.FileInput({"accept": ".csv,.xlsx,text/csv"}),
    )
