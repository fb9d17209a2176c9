"""What can be said about a suggestion, and what may count more or less for one view?"""

from django import forms
from django.utils.translation import gettext_lazy as _

from .models import SetAside
from .weights import WEIGHTS

TIMES = [(0, _("Teller ikke")), (50, _("Teller mindre")), (100, _("Som vanlig")), (200, _("Teller mer"))]
AS_USUAL = 100


class SetAsideForm(forms.Form):
    reason = forms.ChoiceField(choices=SetAside.Reason.choices)


def times_asked(query) -> dict[str, int]:
    """From the address: per cent of the usual for each part; what is no choice is as usual."""
    known = {str(number): number for number, _label in TIMES}
    return {weight.name: known.get(query.get(f"vekt-{weight.name}", ""), AS_USUAL) for weight in WEIGHTS}


def weight_rows(times) -> list[dict]:
    """For the table of weights and the choices in it."""
    return [
        {
            "weight": weight,
            "field": f"vekt-{weight.name}",
            "options": [{"value": n, "label": text, "chosen": n == times[weight.name]} for n, text in TIMES],
        }
        for weight in WEIGHTS
    ]
