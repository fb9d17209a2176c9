"""What is written about a cooperation agreement? With whom, the terms a group at a time, and why not."""

from django import forms
from django.utils.translation import gettext_lazy as _

from listings.agencies.models import Agency
from listings.agreements.forms.terms import OpenTermsForm as ProposalForm
from listings.agreements.forms.terms import ReasonForm as ReasonOfAgreement
from listings.agreements.forms.terms import SilentForm, StepForm
from portal.foundation.forms import PortalForm
from portal.foundation.row_choices import RowChoiceField

__all__ = ["AgreeForm", "PartnerForm", "ProposalForm", "ReasonForm", "SilentForm", "WordForm"]


class PartnerField(RowChoiceField):
    def label_from_instance(self, agency):
        return agency.name


class PartnerForm(PortalForm):
    partner = PartnerField(
        label=_("Hvilken virksomhet vil dere samarbeide med?"),
        queryset=None,
        error_messages={
            "required": _("Velg en virksomhet"),
            "invalid_choice": _("Velg en virksomhet som står i lista"),
        },
    )

    def __init__(self, *args, agency, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["partner"].queryset = Agency.objects.active().exclude(pk=agency.pk).order_by("name_nb")


class AgreeForm(PortalForm):
    has_read = forms.BooleanField(
        label=_("Jeg har lest forslaget og kan godkjenne det for virksomheten"),
        error_messages={"required": _("Kryss av for at du har lest forslaget og kan godkjenne det")},
    )
    digest = forms.CharField(widget=forms.HiddenInput, max_length=64)


class ReasonForm(ReasonOfAgreement):
    """Why not, to the other agency."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["text"].help_text = _("Den andre virksomheten leser det du skriver.")


class WordForm(StepForm):
    """A word to the other agency, or none."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["text"].label = _("Melding til den andre virksomheten")
