"""How does a person choose who sees her profile, and take a break?"""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.generic import FormView, View

from portal.foundation.clock import oslo_today
from portal.foundation.dates import date_in_words
from portal.foundation.ids import id_in

from .. import actions, meaning
from ..forms import VisibilityForm
from ..limits import PAUSES
from ..months import months_from
from .of_profile import OfProfile, trail


class Visible(OfProfile, FormView):
    form_class = VisibilityForm
    template_name = "listings/profiles/visibility.html"

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"profile": self.thing}

    def form_valid(self, form):
        try:
            profile = form.keep(self.request.user)
        except ValidationError as refused:
            form.add_error(None, refused)
            return self.form_invalid(form)
        messages.success(self.request, said(profile))
        return redirect("profiles:own")

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "profile": self.thing,
            "meaning": meaning.newest(),
            "has_read": meaning.has_read(self.thing),
            "pauses": [{"months": months, "until": months_from(oslo_today(), months)} for months in PAUSES],
            "trail": trail((_("Hvem ser profilen"), "")),
        }


def said(profile):
    if profile.is_hidden:
        return _("Lagret. Profilen er skjult.")
    if profile.is_paused:
        return _("Lagret. Ingen ser profilen før pausen er over.")
    return _("Lagret. Profilen er synlig for dem du har valgt.")


class Pause(OfProfile, View):
    http_method_names = ["post"]

    def post(self, request, **kwargs):
        if "slutt" in request.POST:
            self.attempt(actions.resume, _("Pausen er over. De du har valgt, ser profilen igjen."))
        else:
            months = id_in(request.POST.get("months", ""))
            self.attempt(actions.pause, self.done(months), months=months)
        return redirect("profiles:own")

    def done(self, months):
        until = date_in_words(months_from(oslo_today(), months)) if months in PAUSES else ""
        return _("Profilen er på pause til og med %(day)s.") % {"day": until}
