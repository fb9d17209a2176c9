"""Where is an agency's directory kept? Its keys, what its groups give, and what it has sent lately."""

from urllib.parse import urljoin

from django.conf import settings
from django.core.exceptions import ValidationError
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.cache import patch_cache_control
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView

from listings.agencies.views.of_agency import AgencyFormView, OfAgency
from portal.access.rules import Action

from .forms import GroupRolesForm, NewKeyForm, RevokeForm
from .limits import MOST_EVENTS
from .models import DirectoryEvent, DirectoryKey
from .scim.addresses import address_of


class Keep(OfAgency, TemplateView):
    action = Action.KEEP_DIRECTORY
    is_confidential = True
    template_name = "listings/directories/keep.html"
    heading = _("Brukere fra egen katalog")

    def get_context_data(self, **kwargs):
        events = DirectoryEvent.objects.of(self.agency).select_related("person", "group")[:MOST_EVENTS]
        return super().get_context_data(**kwargs) | {
            "address": urljoin(settings.PORTAL_ADDRESS, address_of(self.agency)),
            "keys": DirectoryKey.objects.of(self.agency).select_related("made_by"),
            "groups": self.agency.directory_groups.exclude(role="").order_by("display_name"),
            "has_groups": self.agency.directory_groups.exists(),
            "people": self.agency.directory_people.active().count(),
            "events": events,
        }


class OfDirectory(AgencyFormView):
    action = Action.KEEP_DIRECTORY

    def get_success_url(self):
        return reverse("directories:keep", args=[self.agency.slug])

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"agency": self.agency}

    def trail(self):
        before, last = super().trail()[:-1], super().trail()[-1]
        return [*before, {"label": Keep.heading, "url": self.get_success_url()}, last]


class NewKey(OfDirectory):
    """The key is shown in the answer itself, and nowhere else: it is kept nowhere, not even until the next page."""

    template_name = "listings/directories/new_key.html"
    form_class = NewKeyForm
    heading = _("Ny nøkkel")

    def form_valid(self, form):
        try:
            self.key, token = form.save(by=self.request.user)
        except ValidationError as refusal:
            form.add_error(None, refusal)
            return self.form_invalid(form)
        context = self.get_context_data(form=form, key=self.key, token=token)
        response = render(self.request, "listings/directories/key_made.html", context)
        patch_cache_control(response, private=True, no_store=True)
        return response


class RevokeKey(OfDirectory):
    """Asks once more."""

    template_name = "listings/directories/revoke_key.html"
    form_class = RevokeForm
    heading = _("Trekk tilbake nøkkelen")
    done = _("Nøkkelen er trukket tilbake. Ingen kommer inn med den lenger.")

    def get_thing(self):
        agency = super().get_thing()
        self.key = get_object_or_404(DirectoryKey.objects.of(agency), public_id=self.kwargs["public_id"])
        return agency

    def get_form_kwargs(self):
        kwargs = super().get_form_kwargs()
        return {name: value for name, value in kwargs.items() if name != "agency"} | {"key": self.key}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"key": self.key}


class Groups(OfDirectory):
    template_name = "listings/directories/group_roles.html"
    form_class = GroupRolesForm
    heading = _("Roller fra grupper")
    done = _("Lagret. Endringen gjelder fra nå.")
