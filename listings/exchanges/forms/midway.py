"""What is asked about the midway talk: when and where it is, and when it was held?"""

from django import forms
from django.utils.translation import gettext_lazy as _

from listings.applications.forms.talk import HourField, PlaceField
from listings.applications.talks.limits import LONGEST, PLACE, SHORTEST, USUAL
from portal.foundation.forms import PortalForm

WHEN = ("day", "begins", "minutes", "place")


class MidwayForm(PortalForm):
    day = forms.DateField(
        label=_("Dag for midtveissamtalen"),
        required=False,
        show_hidden_initial=True,
        widget=forms.DateInput,
        help_text=_("Tomt betyr dagen i avtalen, eller midt i perioden."),
    )
    begins = HourField(
        required=False, help_text=_("Tomt betyr at dere avtaler det dere imellom."), show_hidden_initial=True
    )
    minutes = forms.IntegerField(
        label=_("Lengde i minutter"),
        required=False,
        min_value=SHORTEST,
        max_value=LONGEST,
        initial=USUAL,
        show_hidden_initial=True,
    )
    place = PlaceField(
        label=_("Hvor"),
        help_text=_("Rom og adresse, eller lenke til et videomøte. Det står også i kalenderfilen."),
        max_length=PLACE,
        required=False,
        show_hidden_initial=True,
    )
    held_on = forms.DateField(
        label=_("Holdt"),
        required=False,
        show_hidden_initial=True,
        widget=forms.DateInput,
        help_text=_("Bare dagen. Det dere snakket om, skriver dere ikke her."),
    )

    def clean_minutes(self):
        return self.cleaned_data["minutes"] or USUAL

    @property
    def said(self):
        """When and where it is to be."""
        return {name: self.cleaned_data[name] for name in WHEN}

    @property
    def moves(self):
        """Something of it is another than in the form as it was opened, so that nobody takes away what another person
        has set meanwhile. How long it takes, is nothing to tell of while it has no hour."""
        changed = set(WHEN) & set(self.changed_data)
        return bool(changed if self.cleaned_data["begins"] else changed - {"minutes"})

    @staticmethod
    def initial_of(talk):
        return {name: getattr(talk, name) for name in ("day", "begins", "minutes", "place", "held_on")}
