"""What do all pages about one agency have in common? It is found by its address, and the rule table is asked."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.views.generic import FormView

from portal.foundation.views import RuledView

from ..leading import redirect_on
from ..models import Agency
from ..tabs import ways


class OfAgency(RuledView):
    heading = ""

    def dispatch(self, request, *args, **kwargs):
        """Links of former days, in letters too, lead on."""
        try:
            return super().dispatch(request, *args, **kwargs)
        except Http404:
            if led_on := redirect_on(request, kwargs["slug"]):
                return led_on
            raise

    def get_thing(self):
        agencies = Agency.objects.visible_to(self.request.user).with_pages()
        self.agency = get_object_or_404(agencies, slug=self.kwargs["slug"])
        return self.agency

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "agency": self.agency,
            "heading": self.heading,
            "trail": self.trail(),
            "ways": list(ways(self.request.user, self.agency, here=self.request.path)),
        }

    def trail(self):
        return [
            {"label": _("Virksomheter"), "url": self.agency.page.get_parent().url},
            {"label": self.agency.name, "url": self.agency.page.url},
            {"label": self.heading, "url": ""},
        ]


class AgencyFormView(OfAgency, FormView):
    """A form about one agency: saved by its own verb, told, and back with everything kept when a verb says no."""

    done = ""

    def form_valid(self, form):
        try:
            form.save(by=self.request.user)
        except ValidationError as refusal:
            form.add_error(None, refusal)
            return self.form_invalid(form)
        messages.success(self.request, self.done)
        return super().form_valid(form)
