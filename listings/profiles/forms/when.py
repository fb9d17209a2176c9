"""When can she be away, for how long, and how much of the week?"""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from listings.vocabulary.stays import (
    MonthsField,
    in_months,
    least_days,
    longest_in_words,
    longest_said,
    longest_stay,
    shortest_stay,
)
from portal.foundation.clock import oslo_today
from portal.foundation.lengths import days_in_words

from .. import limits
from .step import StepForm


def months(label, help_text=""):
    return MonthsField(label=label, help_text=help_text, validators=[within_limits])


def within_limits(stay):
    if stay < shortest_stay():
        told = {"months": in_months(shortest_stay()), "days": days_in_words(least_days())}
        raise ValidationError(_("Skriv minst %(months)s måneder (%(days)s).") % told)
    if stay > longest_stay():
        raise ValidationError(_("Skriv høyst %(longest)s.") % {"longest": longest_in_words()})


def share(label, help_text=""):
    return forms.IntegerField(
        label=label,
        help_text=help_text,
        min_value=limits.LEAST_SHARE,
        max_value=limits.WHOLE_SHARE,
        widget=forms.TextInput({"inputmode": "numeric", "class": "p-narrow"}),
    )


class WhenForm(StepForm):
    available_from = forms.DateField(label=gettext_lazy("Tidligst fra"))
    available_to = forms.DateField(
        label=gettext_lazy("Senest til"), help_text=gettext_lazy("La feltet stå tomt hvis du ikke har noen siste dag.")
    )
    months_min = months(gettext_lazy("Minste antall måneder"), gettext_lazy("En uke er 0,25. En dag er 0,03."))
    months_max = months(gettext_lazy("Høyeste antall måneder"))
    percentage_min = share(
        gettext_lazy("Minste omfang i prosent"), gettext_lazy("100 er full stilling, 20 er én dag i uka.")
    )
    percentage_max = share(gettext_lazy("Største omfang i prosent"))
    pairs = (
        ("available_from", "available_to", gettext_lazy("Velg en dag som ikke er før «Tidligst fra»")),
        ("months_min", "months_max", gettext_lazy("Skriv et tall som ikke er mindre enn det minste")),
        ("percentage_min", "percentage_max", gettext_lazy("Skriv et tall som ikke er mindre enn det minste")),
    )

    def clean_available_to(self):
        """A day that has passed since she chose it, stands; the overview says that the period is over."""
        day = self.cleaned_data["available_to"]
        if day and day < oslo_today() and day != self.profile.available_to:
            raise ValidationError(_("Velg en dag som ikke har vært"))
        return day

    @property
    def longest(self):
        return longest_said()

    @property
    def sections(self):
        """Heading and fields; a pair stands side by side."""
        headings = (_("Når kan du?"), _("Hvor lenge?"), _("Hvor mye av uka?"))
        return [
            {"heading": heading, "fields": [self[first], self[last]]}
            for heading, (first, last, _sentence) in zip(headings, self.pairs, strict=True)
        ]
