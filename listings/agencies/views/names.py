"""How does a portal administrator give an agency another name? She sees what follows before it is done."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from portal.access.rules import Action

from ..addresses import agency_address, list_address
from ..forms import NamesForm
from .of_agency import AgencyFormView


class Names(AgencyFormView):
    action = Action.RENAME_AGENCY
    template_name = "listings/agencies/names.html"
    form_class = NamesForm
    heading = _("Navn")
    done = _("Navnet er endret, og gjelder fra nå.")

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"agency": self.agency}

    def form_valid(self, form):
        if "sikker" in self.request.POST:
            return super().form_valid(form)
        if "tilbake" in self.request.POST:
            return self.render_to_response(self.get_context_data(form=form))
        self.template_name = "listings/agencies/names_follow.html"
        return self.render_to_response(self.get_context_data(form=form, **what_follows(self.request, form)))

    def get_success_url(self):
        """The agency may stand at another address by now."""
        self.agency.refresh_from_db(fields=["slug"])
        return reverse("agencies:names", args=[self.agency.slug])

    def get_context_data(self, **kwargs):
        rows = self.agency.former_names.select_related("merged_from")
        own = self.agency.names_led_on.all() if self.agency.successor_id else rows.own()
        return super().get_context_data(**kwargs) | {"former": own, "merged": rows.of_others()}


def what_follows(request, form):
    """For names_follow.html."""
    agency = form.agency
    return {
        "now": form.instance,
        "before": agency_address(agency, request),
        "after": f"{list_address(request)}{form.address}/",
        "moves": form.address != agency.slug,
        "below": sum(page.get_descendants().count() for page in agency.pages.all()),
    }
