"""What is an agency called from now on, and does its address follow?"""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from portal.foundation.clock import oslo_today
from portal.foundation.forms import PortalForm
from portal.foundation.one_line import OneLineField

from ..actions import change_facts, rename_agency
from ..actions.names import address_of, names_of
from ..models import Agency
from ..models.former import NAMES

CORRECTED, RENAMED = "rettet", "nytt"


class NamesForm(PortalForm, forms.ModelForm):
    """`agency` stays as it is until the form is saved. `seen` are the names that stood when the form was opened."""

    reason = forms.ChoiceField(
        label=_("Hva gjelder det?"),
        choices=[
            (RENAMED, _("Virksomheten har fått nytt navn. Det gamle blir husket.")),
            (CORRECTED, _("En skrivefeil skal rettes. Det gamle blir borte.")),
        ],
        initial=RENAMED,
        widget=forms.RadioSelect,
    )
    since = forms.DateField(
        label=_("Navnet gjelder fra"),
        required=False,
        help_text=_("Kan være før i dag. Portalen tar det i bruk med en gang."),
    )
    moves = forms.BooleanField(
        label=_("La adressen følge navnet"),
        required=False,
        help_text=_("Lenker til den gamle adressen virker fortsatt."),
    )
    seen = forms.CharField(widget=forms.HiddenInput, required=False)

    class Meta:
        model = Agency
        fields = list(NAMES)
        field_classes = dict.fromkeys(NAMES, OneLineField)
        error_messages = {"name_nb": {"unique": _("En annen virksomhet heter dette.")}}

    def __init__(self, *args, agency, **kwargs):
        self.agency = agency
        kwargs["initial"] = {"since": oslo_today(), "seen": mark(agency)}
        super().__init__(*args, instance=Agency.objects.get(pk=agency.pk), **kwargs)

    def clean_since(self):
        since = self.cleaned_data["since"] or oslo_today()
        if since > oslo_today():
            raise ValidationError(_("Velg i dag eller en dag som har vært. Et navn tas i bruk den dagen det gjelder."))
        return since

    def clean(self):
        super().clean()
        if self.cleaned_data.get("seen") != mark(self.agency):
            raise ValidationError(_("Noen har endret navnet mens du hadde siden åpen. Last siden på nytt."))
        if not self.errors and self.names == names_of(self.agency):
            self.add_error("name_nb", _("Skriv et annet navn enn det virksomheten har."))

    @property
    def names(self):
        return {name: self.cleaned_data[name] for name in NAMES}

    @property
    def is_correction(self):
        return self.cleaned_data["reason"] == CORRECTED

    @property
    def address(self):
        """Where it will stand."""
        moves = self.cleaned_data["moves"] and not self.is_correction
        return address_of(self.agency, self.names) if moves else self.agency.slug

    @property
    def typed(self):
        """Sent again by the page in between."""
        return [(name, self.data[name]) for name in self.fields if name in self.data]

    def save(self, *, by):
        if self.is_correction:
            return change_facts(agency=self.instance, by=by, changed=list(NAMES))
        told, seen = self.cleaned_data, names_of(self.agency)
        how = {"since": told["since"], "moves": told["moves"], "seen": seen}
        return rename_agency(agency=self.agency, by=by, names=self.names, **how)


def mark(agency):
    return "|".join(names_of(agency).values())
