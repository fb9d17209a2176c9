"""Where does an agency say what it usually answers? Beside its other settings."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from listings.agencies.views.of_agency import AgencyFormView
from portal.access.rules import Action

from ..defaults import defaults_of
from ..forms.defaults import DefaultsForm


class Defaults(AgencyFormView):
    action = Action.EDIT_AGENCY
    template_name = "listings/postings/defaults.html"
    form_class = DefaultsForm
    heading = _("Faste svar i utlysninger")
    done = _("Svarene er lagret. Nye utlysninger begynner med dem.")

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"instance": defaults_of(self.agency)}

    def get_success_url(self):
        return reverse("postings:defaults", args=[self.agency.slug])
