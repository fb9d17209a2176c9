"""What kind of posting, and for which agency? Asked once, before the four steps."""

from django import forms
from django.utils.translation import gettext_lazy as _

from listings.agencies.models import Agency
from portal.foundation.forms import OutlinedRadioSelect, PortalForm

from ..choices import Kind
from ..permissions import written_agencies


class StartForm(PortalForm):
    kind = forms.ChoiceField(
        label=_("Hva vil dere lyse ut?"),
        choices=Kind,
        widget=OutlinedRadioSelect,
        error_messages={"required": _("Velg om det er et behov, et tilbud eller et bytte")},
    )
    agency = forms.ModelChoiceField(
        Agency.objects.none(),
        label=_("For hvilken virksomhet?"),
        widget=forms.RadioSelect,
        empty_label=None,
        error_messages={"required": _("Velg virksomhet")},
    )

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        agencies = Agency.objects.active().filter(pk__in=written_agencies(user))
        self.fields["agency"].queryset = agencies
        self.only = agencies.first() if agencies.count() == 1 else None
        if self.only:
            del self.fields["agency"]

    @property
    def chosen_agency(self):
        return self.only or self.cleaned_data["agency"]
