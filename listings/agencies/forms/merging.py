"""Into which agency, and is she sure?"""

from django import forms
from django.utils.translation import gettext_lazy as _

from portal.foundation.forms import PortalForm

from ..actions import merge_agencies
from ..models import Agency


class TargetForm(PortalForm):
    """Its choice stands in the address, so that the page that tells what follows can be read again."""

    med = forms.ModelChoiceField(
        None,
        to_field_name="slug",
        label=_("Hvilken virksomhet skal den bli en del av?"),
        empty_label=_("Velg virksomhet"),
        help_text=_("Den du velger, beholder navnet, siden og utseendet sitt."),
    )

    def __init__(self, *args, agency, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["med"].queryset = Agency.objects.active().exclude(pk=agency.pk)


class MergeForm(PortalForm):
    sure = forms.BooleanField(label=_("Jeg vet at dette ikke kan gjøres om"))

    def __init__(self, *args, agency, target, **kwargs):
        self.agency, self.target = agency, target
        super().__init__(*args, **kwargs)

    def save(self, *, by):
        merge_agencies(source=self.agency, target=self.target, by=by)
