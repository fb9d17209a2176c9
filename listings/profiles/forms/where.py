"""Where can she work?"""

from django import forms
from django.utils.translation import gettext_lazy as _

from listings.vocabulary.models import County, Municipality

from .step import StepForm


class WhereForm(StepForm):
    municipality = forms.ModelChoiceField(
        Municipality.objects.order_by("daily_name"),
        label=_("Kommunen du bor i"),
        empty_label=_("Velg kommune"),
        help_text=_("Brukes til å finne muligheter i nærheten."),
    )
    whole_country = forms.BooleanField(label=_("Jeg kan jobbe hvor som helst i landet"))
    remote_ok = forms.BooleanField(label=_("Jeg kan jobbe digitalt, hjemmefra"))
    regions_wanted = forms.ModelMultipleChoiceField(
        County.objects.all(), label=_("Fylkene du kan jobbe i"), widget=forms.CheckboxSelectMultiple
    )
