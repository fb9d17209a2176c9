"""Who goes to which other agency?"""

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Count
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from portal.foundation.forms import PortalForm

from ..actions import move_people
from ..models import Agency, Membership
from .identity import refuse

ALL, UNIT, SOME = "alle", "enhet", "noen"
MOST_TOLD, LONGEST = 20, 40_000


class MoveForm(PortalForm):
    target = forms.ModelChoiceField(
        None, to_field_name="slug", label=_("Hvilken virksomhet skal de høre til?"), empty_label=_("Velg virksomhet")
    )
    who = forms.ChoiceField(
        label=_("Hvem skal flyttes?"),
        choices=[(UNIT, _("En enhet")), (SOME, _("Noen jeg skriver opp")), (ALL, _("Alle"))],
        widget=forms.RadioSelect,
    )
    unit = forms.ChoiceField(label=_("Enhet"), required=False, help_text=_("Når en enhet skal flyttes."))
    emails = forms.CharField(
        label=_("E-postadresser"),
        required=False,
        max_length=LONGEST,
        widget=forms.Textarea({"rows": 5}),
        help_text=_("Når noen skal flyttes. Én adresse på hver linje."),
    )
    with_roles = forms.BooleanField(
        label=_("Rollene følger med"),
        required=False,
        help_text=_("Ellers gir administratoren i den nye virksomheten dem roller."),
    )

    def __init__(self, *args, agency, **kwargs):
        self.agency = agency
        self.there = Membership.objects.who_may_move(agency)
        super().__init__(*args, **kwargs)
        self.fields["target"].queryset = Agency.objects.active().exclude(pk=agency.pk)
        self.fields["unit"].choices = [("", _("Velg enhet")), *units(self.there)]

    def clean(self):
        super().clean()
        who = self.cleaned_data.get("who")
        if who == UNIT and not self.cleaned_data.get("unit") and "unit" not in self.errors:
            self.add_error("unit", _("Velg hvilken enhet som skal flyttes"))
        if who == SOME and "emails" not in self.errors:
            self.check_addresses()
        if who and not self.errors and not self.chosen.exists():
            self.add_error("who", _("Ingen hører til her. Det er ingen å flytte."))

    def check_addresses(self):
        """All that are nobody's are told."""
        known = {row.user.email.lower() for row in self.there}
        try:
            refuse([nobody(address) for address in self.addresses if address not in known][:MOST_TOLD])
        except ValidationError as mistakes:
            self.add_error("emails", mistakes)
        if not self.addresses:
            self.add_error("emails", _("Skriv minst én adresse"))

    @property
    def addresses(self):
        lines = self.cleaned_data.get("emails", "").lower().splitlines()
        return list(dict.fromkeys(line.strip() for line in lines if line.strip()))

    @property
    def chosen(self):
        who = self.cleaned_data["who"]
        if who == SOME:
            return self.there.filter(pk__in=[row.pk for row in self.there if row.user.email.lower() in self.addresses])
        return self.there.filter(unit=self.cleaned_data["unit"]) if who == UNIT else self.there.all()

    @property
    def typed(self):
        """Sent again by the page in between."""
        return [(name, self.data[name]) for name in self.fields if name in self.data]

    def save(self, *, by):
        told = self.cleaned_data
        facts = {"target": told["target"], "with_roles": told["with_roles"]}
        return move_people(agency=self.agency, memberships=list(self.chosen), by=by, **facts)


def units(there):
    for unit, number in there.exclude(unit="").order_by("unit").values_list("unit").annotate(Count("pk")):
        people = ngettext("%(number)s person", "%(number)s personer", number) % {"number": number}
        yield unit, f"{unit} ({people})"


def nobody(address):
    return ValidationError(_("Ingen med adressen %(address)s hører til her."), params={"address": address[:80]})
