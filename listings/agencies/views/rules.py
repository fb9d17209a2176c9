"""How does an agency do it? It decides who is in, when the manager must agree, and who reads a posting first."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from portal.access.rules import Action

from ..forms import RulesForm
from .of_agency import AgencyFormView


class Rules(AgencyFormView):
    action = Action.EDIT_AGENCY
    template_name = "listings/agencies/rules.html"
    form_class = RulesForm
    heading = _("Slik gjør dere det")
    done = _("Reglene er lagret, og gjelder fra nå.")

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"instance": self.agency}

    def get_success_url(self):
        return reverse("agencies:rules", args=[self.agency.slug])
