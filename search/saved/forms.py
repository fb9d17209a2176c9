"""What does a person say about a search that she saves?"""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from portal.foundation.clock import oslo_today
from portal.foundation.dates import date_in_words
from portal.foundation.forms import PortalForm
from portal.foundation.message_kinds import Rhythm
from portal.foundation.textcheck import refuse_birth_numbers

from .limits import at_most, in_half_a_year
from .models import SavedSearch
from .models.search import LONGEST_NAME

RHYTHMS = [
    *((rhythm.value, rhythm.label) for rhythm in (Rhythm.AT_ONCE, Rhythm.DAILY, Rhythm.WEEKLY)),
    (Rhythm.NEVER.value, gettext_lazy("Aldri, jeg ser etter i lista selv")),
]


class SearchForm(PortalForm):
    name = forms.CharField(
        label=gettext_lazy("Navn på søket"),
        max_length=LONGEST_NAME,
        help_text=gettext_lazy("Bare du ser navnet."),
    )
    rhythm = forms.ChoiceField(
        label=gettext_lazy("Når vil du ha e-post om nye treff?"),
        choices=RHYTHMS,
        initial=Rhythm.DAILY,
        widget=forms.RadioSelect,
    )
    ends_on = forms.DateField(
        label=gettext_lazy("Siste dag"),
        initial=in_half_a_year,
        widget=forms.DateInput,
        help_text=gettext_lazy("Høyst et år fram. Vi sier fra før søket går ut, så du kan fornye det."),
    )

    def clean_ends_on(self):
        day = self.cleaned_data["ends_on"]
        if day < oslo_today():
            raise ValidationError(_("Velg dagen i dag eller en senere dag."), code="past")
        if day > at_most():
            last = {"day": date_in_words(at_most())}
            raise ValidationError(_("Siste dag kan ikke være senere enn %(day)s.") % last, code="far")
        return day

    def clean(self):
        super().clean()
        refuse_birth_numbers(self, "name")

    @property
    def words(self):
        return {name: self.cleaned_data[name] for name in ("name", "rhythm", "ends_on")}


class SaveForm(SearchForm):
    """Also whether it takes another's place."""

    instead = forms.ModelChoiceField(
        label=gettext_lazy("Skal det erstatte et søk du har lagret?"),
        queryset=SavedSearch.objects.none(),
        required=False,
        empty_label=gettext_lazy("Nei, det er et nytt søk"),
    )

    def __init__(self, *args, person, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["instead"].queryset = SavedSearch.objects.of(person)
        if not self.fields["instead"].queryset.exists():
            del self.fields["instead"]
