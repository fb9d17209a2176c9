"""How does a portal administrator learn whom a breach concerns? Nothing is kept but that it was asked, and why."""

from django.http import HttpResponse
from django.views.generic import FormView

from portal.access.catalogue import Action
from portal.foundation.views import RuledView

from ..breach.forms import BreachForm
from ..breach.listing import spreadsheet
from .kept import tabs


class Breach(RuledView, FormView):
    """First how many, then the list; each is asked with the same form."""

    action = Action.LIST_AFFECTED
    form_class = BreachForm
    template_name = "portal/privacy/breach.html"
    is_confidential = True

    def form_valid(self, form):
        found = form.find(by=self.request.user)
        if "list" in self.request.POST:
            response = HttpResponse(spreadsheet(found), content_type="text/csv; charset=utf-8")
            response["Content-Disposition"] = 'attachment; filename="berorte.csv"'
            return response
        return self.render_to_response(self.get_context_data(form=form, found=found))

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"tabs": tabs("privacy:breach")}
