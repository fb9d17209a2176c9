"""By which numbers and domains is an agency known? A portal administrator writes them down."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from portal.access.rules import Action

from ..forms import IdentityForm
from .of_agency import AgencyFormView


class Identity(AgencyFormView):
    action = Action.ADD_AGENCY
    template_name = "listings/agencies/identity.html"
    form_class = IdentityForm
    heading = _("Nummer og domener")
    done = _("Numrene og domenene er lagret, og gjelder fra nå.")

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"agency": self.agency}

    def get_success_url(self):
        return reverse("agencies:identity", args=[self.agency.slug])
