"""What is left to do for a new agency?"""

from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView

from portal.access.rules import Action

from ..getting_started import progress_of
from .of_agency import OfAgency


class GettingStarted(OfAgency, TemplateView):
    action = Action.EDIT_AGENCY
    template_name = "listings/agencies/getting_started.html"
    heading = _("Kom i gang")

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"progress": progress_of(self.agency)}
