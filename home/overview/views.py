"""Where does an administrator see at a glance how it stands, with the whole portal or with one agency?"""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView

from listings.agencies.views.of_agency import OfAgency
from portal.access.catalogue import Action
from portal.foundation.overview import OF_AGENCY, OF_PORTAL, sections
from portal.foundation.views import RuledView


class PortalOverview(RuledView, TemplateView):
    action = Action.SEE_OVERVIEW
    is_confidential = True
    template_name = "home/overview/page.html"
    heading = _("Oversikt over portalen")

    def get_context_data(self, **kwargs):
        trail = [{"label": _("Min side"), "url": reverse("home:my_page")}, {"label": self.heading, "url": ""}]
        facts = told(sections(OF_PORTAL, self.request.user))
        return super().get_context_data(**kwargs) | facts | {"heading": self.heading, "trail": trail}


class AgencyOverview(OfAgency, TemplateView):
    action = Action.SEE_AGENCY_OVERVIEW
    is_confidential = True
    template_name = "home/overview/page.html"
    heading = _("Oversikt")

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | told(sections(OF_AGENCY, self.request.user, self.agency))


def told(found):
    return {"sections": found, "waiting": [figure for _area, figures in found for figure in figures if figure.waits]}
