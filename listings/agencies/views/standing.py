"""Is an agency in or out? Portal administrators let it in with one button; shutting it out asks once more."""

from django import forms
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from portal.access.rules import Action
from portal.foundation.forms import PortalForm

from ..actions import reactivate_agency
from ..status import AGENCY_LIFECYCLE, TONES
from .of_agency import AgencyFormView

VERBS = {"activate": reactivate_agency}


class StandingForm(PortalForm):
    step = forms.ChoiceField(choices=[(step, step) for step in VERBS], widget=forms.HiddenInput)

    def __init__(self, *args, agency, **kwargs):
        self.agency = agency
        super().__init__(*args, **kwargs)

    def save(self, *, by):
        VERBS[self.cleaned_data["step"]](agency=self.agency, by=by)


class OfStanding(AgencyFormView):
    action = Action.SUSPEND_AGENCY

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"agency": self.agency}

    def get_success_url(self):
        return reverse("agencies:standing", args=[self.agency.slug])


class Standing(OfStanding):
    template_name = "listings/agencies/standing.html"
    form_class = StandingForm
    heading = _("Inne eller ute")
    done = _("Lagret. Endringen gjelder fra nå.")

    def get_context_data(self, **kwargs):
        is_over = self.agency.successor_id is not None
        return super().get_context_data(**kwargs) | {
            "steps": [] if is_over else AGENCY_LIFECYCLE.steps_from(self.agency.status),
            "tone": TONES[self.agency.status],
        }
