"""Where does an agency say what it usually answers in its agreements? Beside its other settings."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from listings.agencies.views.of_agency import AgencyFormView
from portal.access.rules import Action

from ..forms.usual import UsualTermsForm
from ..usual import usual_terms_of


class Usual(AgencyFormView):
    action = Action.EDIT_AGENCY
    template_name = "listings/agreements/usual.html"
    form_class = UsualTermsForm
    heading = _("Faste vilkår i avtaler")
    done = _("Vilkårene er lagret. Nye avtaler begynner med dem.")

    def get_initial(self):
        return usual_terms_of(self.agency).terms

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"agency": self.agency}

    def get_success_url(self):
        return reverse("agreements:usual", args=[self.agency.slug])
