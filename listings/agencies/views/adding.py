"""How is an agency added? One form, and everything is there."""

from django.contrib import messages
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
        agency = form.save(by=self.request.user)
        messages.success(self.request, _("%(agency)s er lagt til.") % {"agency": agency.name})
        return redirect("agencies:people", agency.slug)
