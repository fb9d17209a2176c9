"""How is an agency added? One form, and everything is there."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.generic import FormView

from portal.access.rules import Action
from portal.foundation.views import RuledView

from ..forms import NewAgencyForm
from .looking_up import LooksUp


class AddAgency(LooksUp, RuledView, FormView):
    action = Action.ADD_AGENCY
    template_name = "listings/agencies/add.html"
    form_class = NewAgencyForm

    def form_with(self, initial):
        return NewAgencyForm(initial=initial)

    def form_valid(self, form):
        try:
            agency = form.save(by=self.request.user)
        except ValidationError as refusal:
            form.add_error("administrator", refusal)
            return self.form_invalid(form)
        messages.success(self.request, told(agency, form.cleaned_data["administrator"]))
        return redirect("agencies:people", agency.slug)


def told(agency, administrator):
    """Also that somebody there has been written to: she need not do it herself."""
    said = _("%(agency)s er lagt til.")
    if administrator:
        said = _("%(agency)s er lagt til, og %(administrator)s har fått en e-post om å logge inn.")
    return said % {"agency": agency.name, "administrator": administrator}
