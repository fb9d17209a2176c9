"""Which pages belong to nobody else? My page, and error pages that keep the portal's header."""

from django.shortcuts import render
from django.views.generic import TemplateView

from portal.access.catalogue import Action
from portal.foundation.views import RuledView

from .dashboards.guides import guides_for
from .dashboards.places import helpers_of, places_with_names
from .navigation import languages


class MyPage(RuledView, TemplateView):
    """What waits for the person comes from the apps, through the slot; guides say what her roles can do."""

    action = Action.SEE_MY_PAGE
    template_name = "home/my_page.html"

    def get_context_data(self, **kwargs):
        user = self.request.user
        places = places_with_names(user)
        return super().get_context_data(**kwargs) | {
            "guides": guides_for(user),
            "places": places,
            "languages": languages(),
            "helpers": helpers_of(user, places),
        }


def not_allowed(request, exception=None):
    return render(request, "403.html", status=403)


def not_found(request, exception=None):
    return render(request, "404.html", status=404)
