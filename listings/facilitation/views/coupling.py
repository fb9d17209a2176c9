"""Who can be put together, and how does the facilitator suggest it?"""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponseNotAllowed
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.views.generic import TemplateView, View

from listings.profiles.readings import note_reading
from portal.access.rules import Action
from portal.access.views.language import our_address
from portal.foundation.views import RuledView

from .. import actions
from ..candidates import people_near, postings_near
from ..models import Suggestion, Wish
from ..pairs import meetings
from ..parties import PERSON, POSTING, SIGN_UP, party
from ..queue import Worklist
from ..revealing import title_of
from .trails import worked


class Couple(RuledView, TemplateView):
    """One party, and those it can be put together with, the best first."""

    action = Action.FACILITATE
    is_confidential = True
    kind = ""

    def get_context_data(self, **kwargs):
        one = party(f"{self.kind}:{next(iter(self.kwargs.values()))}", self.request.user)
        if one is None:
            raise Http404
        found = self.found(one)
        own = {"party": one, "thing": one.thing, "rows": found, "next": self.request.path}
        return super().get_context_data(**kwargs) | own | self.words(one)


class CoupleSignUp(Couple):
    kind = SIGN_UP
    template_name = "listings/facilitation/couple_sign_up.html"

    def found(self, one):
        own = one.agency.short
        return [
            {"party": met.party, "sentences": list(met.sentences(own))}
            for met in meetings(one.thing, self.request.user)
        ]

    def words(self, one):
        return {"trail": worked((one.agency.short, ""))}


class CoupleNeed(Couple):
    kind = POSTING
    template_name = "listings/facilitation/couple_need.html"

    def found(self, one):
        return people_near(one.thing, self.request.user)

    def words(self, one):
        return {"trail": worked((one.thing.title, "", one.thing.language))}


class CouplePerson(Couple):
    """That she is read is told to her, as everywhere."""

    kind = PERSON
    template_name = "listings/facilitation/couple_person.html"

    def found(self, one):
        note_reading(one.thing, self.request.user)
        return postings_near(one.thing)

    def words(self, one):
        return {"wish": Wish.objects.of(one.person).first(), "trail": worked((one.person.name, ""))}


class Suggest(RuledView, View):
    """One click asks both sides."""

    action = Action.FACILITATE

    def get(self, request):
        return HttpResponseNotAllowed(["POST"])

    def post(self, request):
        one, other = (party(request.POST.get(name, ""), request.user) for name in ("fra", "til"))
        if one is None or other is None:
            return self.refused(_("En av de to er ikke åpen for forslag lenger."))
        try:
            made = actions.suggest(one=one, other=other, by=request.user)
        except ValidationError as refusal:
            return self.refused(" ".join(refusal.messages))
        done = _("Forslaget er sendt til begge. Raden kommer tilbake hvis noen svarer «ikke nå», eller ingen svarer.")
        link = format_html('<a class="ds-link" href="{}">{}</a>', made.get_absolute_url(), _("Se forslaget"))
        messages.success(request, format_html("{} {}", done, link))
        return redirect("facilitation:list")

    def refused(self, why):
        messages.error(self.request, why)
        return redirect(our_address(self.request, self.request.POST.get("next"), reverse("facilitation:list")))


class Coupling(RuledView, TemplateView):
    """How a suggestion stands; `trekk` takes it back."""

    action = Action.FACILITATE
    is_confidential = True
    template_name = "listings/facilitation/coupling.html"

    def get_thing(self):
        return get_object_or_404(Suggestion.objects.with_person_shown().with_facts(), pk=self.kwargs["pk"])

    def post(self, request, pk):
        try:
            actions.take_back(suggestion=self.thing, by=request.user)
        except ValidationError as refusal:
            messages.error(request, " ".join(refusal.messages))
            return redirect(self.thing)
        messages.success(request, _("Forslaget er trukket tilbake."))
        return redirect("facilitation:list")

    def get_context_data(self, **kwargs):
        heading = title_of(self.thing)
        row = Worklist(self.request.user).one("waiting", self.thing.pk)
        own = {"suggestion": self.thing, "heading": heading, "trail": worked((heading, ""))}
        return super().get_context_data(**kwargs) | own | {"may_remind": bool(row and not row.away)}
