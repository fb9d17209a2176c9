"""How does an agency choose its look, and see it before others do?"""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from portal.access.rules import Action

from ..branding.colours import is_light, scale
from ..branding.contrasts import contrast_table
from ..branding.stylesheet import DRAFT
from ..forms import LookForm
from ..whole_look import whole_look
from .of_agency import AgencyFormView


class Look(AgencyFormView):
    action = Action.EDIT_AGENCY
    template_name = "listings/agencies/look.html"
    form_class = LookForm
    heading = _("Utseende")
    done = _("Utseendet er lagret.")

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"agency": self.agency}

    def form_valid(self, form):
        if "whole" in self.request.POST:
            return whole_look(self.request, form, self.request.POST["whole"])
        if "preview" in self.request.POST:
            return self.render_to_response(self.get_context_data(form=form, is_preview=True))
        return super().form_valid(form)

    def get_success_url(self):
        return self.agency.page.url

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        form = context["form"]
        return context | preview_of(form, self.agency)


def preview_of(form, agency):
    colour = form.colour
    logo = form.kept.get("logo")
    return {
        "colour": colour,
        "contrasts": contrast_table(scale(colour)),
        "draft_sheet": reverse("agencies:draft_stylesheet", args=[colour[1:]]),
        "logo": logo.url if logo else agency.logo.url if agency.logo else "",
        "sample": {"brand": DRAFT, "is_light": is_light(colour), "id": DRAFT, "agency": agency.name},
    }
