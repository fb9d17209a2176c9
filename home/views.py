"""Which pages belong to nobody else? My page, and error pages that keep the portal's header."""

from django.shortcuts import render
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView

from listings.agencies.models import memberships_of
from listings.agencies.views.of_agency import OfAgency
from portal.access.catalogue import Action
from portal.foundation.views import RuledView

from .dashboards.guides import guides_for
from .dashboards.places import helpers_of
from .insight.written_forms import LEAST_SHARE, shares_of
from .navigation import languages


class MyPage(RuledView, TemplateView):
    """What waits for the person comes from the apps, through the slot; guides say what her roles can do."""

    action = Action.SEE_MY_PAGE
    template_name = "home/my_page.html"

    def get_context_data(self, **kwargs):
        user = self.request.user
        places = memberships_of(user)
        return super().get_context_data(**kwargs) | {
            "guides": guides_for(self.request),
            "places": places,
            "languages": languages(),
            "helpers": helpers_of(user, places),
        }


class WrittenForms(OfAgency, TemplateView):
    """How much of an agency's texts is in nynorsk, for those who answer for it."""

    action = Action.SEE_WRITTEN_FORMS
    heading = _("Bokmål og nynorsk")
    template_name = "home/written_forms.html"

    def get_context_data(self, **kwargs):
        shares = shares_of(self.agency)
        return super().get_context_data(**kwargs) | {"shares": shares, "total": shares[-1], "least": LEAST_SHARE}


def not_allowed(request, exception=None):
    return render(request, "403.html", status=403)


def not_found(request, exception=None):
    return render(request, "404.html", status=404)
