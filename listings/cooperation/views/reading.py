"""What do the two agencies see of a cooperation agreement?"""

from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.views.generic import TemplateView, View

from listings.postings.permissions import written_agencies
from portal.access.rules import Action
from portal.foundation.views import RuledView

from ..models import Cooperation
from ..page import page_of
from ..sides import agency_for, page_for
from . import trails


class OfCooperation(RuledView):
    """One of hers, as `agency` of the address; of others' it is not even said that they exist."""

    action = Action.SEE_COOPERATION
    last = ""

    def get_thing(self):
        rows = Cooperation.objects.visible_to(self.request.user).with_facts()
        thing = get_object_or_404(rows, public_id=self.kwargs["public_id"])
        mine = [one for one in (thing.proposer, thing.partner) if self.is_hers(one) and thing.is_shown_to(one)]
        if not mine:
            raise Http404
        self.agency = mine[0]
        return thing

    def is_hers(self, agency):
        return agency.slug == self.kwargs["slug"] and agency.pk in written_agencies(self.request.user)

    def here(self, name="cooperation", *more):
        return page_for(self.agency, self.thing, name, *more)

    def get_context_data(self, **kwargs):
        steps = [(self.last, "")] if self.last else []
        return super().get_context_data(**kwargs) | {
            "cooperation": self.thing,
            "agency": self.agency,
            "other": self.thing.other_than(self.agency),
            "back": self.here(),
            "heading": self.last or trails.title_of(self.thing, self.agency),
            "trail": trails.of_cooperation(self.agency, self.thing, *steps),
        }


class Open(RuledView, View):
    """From a mail to the page of the agency that she reads it for."""

    action = Action.SEE_COOPERATION

    def get_thing(self):
        rows = Cooperation.objects.visible_to(self.request.user).with_facts()
        return get_object_or_404(rows, public_id=self.kwargs["public_id"])

    def get(self, request, public_id):
        return redirect(page_for(agency_for(request.user, self.thing), self.thing))


class Read(OfCooperation, TemplateView):
    is_confidential = True
    template_name = "listings/cooperation/cooperation.html"

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | page_of(self.thing, self.agency, self.request.user)
