"""What is asked for an agency's plan for a year?"""

from django import forms
from django.utils.translation import gettext_lazy as _

from listings.agreements.members import members_of
from listings.facilitation.forms import HOW_COMPETENCES, CompetencesField
from portal.access.models import User
from portal.foundation.forms import PortalForm

from ..limits import MOST_TARGET, PLAN_WORDS

NUMBER = {"inputmode": "numeric", "class": "p-narrow"}


def target(label):
    bounds = {"min_value": 0, "max_value": MOST_TARGET}
    return forms.IntegerField(label=label, initial=0, widget=forms.TextInput(NUMBER), **bounds)


class PlanForm(PortalForm):
    target_out = target(_("Så mange vil vi sende ut"))
    target_in = target(_("Så mange vil vi ta imot"))
    sought = CompetencesField(label=_("Kompetanse vi søker"), help_text=HOW_COMPETENCES)
    offered = CompetencesField(label=_("Kompetanse vi kan tilby"), help_text=HOW_COMPETENCES)
    leader = forms.ModelChoiceField(
        User.objects.none(), label=_("Ansvarlig leder"), required=False, empty_label=_("Velg en i virksomheten")
    )
    text = forms.CharField(
        label=_("Slik vil vi bruke ordningen"),
        required=False,
        max_length=PLAN_WORDS,
        widget=forms.Textarea({"rows": 6}),
        help_text=_("Ikke skriv noe om enkeltpersoner."),
    )

    def __init__(self, *args, agency, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["leader"].queryset = members_of(agency)

    @staticmethod
    def initial_of(plan):
        words = {name: getattr(plan, name) for name in ("target_out", "target_in", "leader", "text")}
        return words | {"sought": plan.sought, "offered": plan.offered}
