"""How does a publisher share a posting, see how it is shared, and stop?"""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views import View
from django.views.generic import FormView

from listings.postings.models import PostingPage
from listings.postings.views.desk import Desk
from portal.access.catalogue import Action

from ..actions import stop_sharing
from ..forms import SharingForm
from ..standing import state_of, trail_of


class OfSharing(Desk):
    action = Action.STOP_SHARING

    def say(self, level, text):
        level(self.request, text)
        return redirect("sharing:keep", self.thing.pk)


class Sharing(OfSharing, FormView):
    """Before it is shared: all that becomes open, and what does not. After: where it stands, and how to tell of it."""

    template_name = "listings/sharing/keep.html"
    form_class = SharingForm

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"posting": self.thing}

    def get_initial(self):
        return {"with_contact": state_of(self.thing).shows_contact}

    def form_valid(self, form):
        was_on = state_of(self.thing).is_on
        try:
            form.save(by=self.request.user)
        except ValidationError as refusal:
            return self.say(messages.error, " ".join(refusal.messages))
        except PostingPage.DoesNotExist:
            return redirect("postings:list")
        return self.say(messages.success, _("Valget er lagret.") if was_on else _("Utlysningen er delt åpent."))

    def get_context_data(self, **kwargs):
        state = state_of(self.thing)
        own = {"posting": self.thing, "state": state, "trail": trail_of(self.thing)}
        return super().get_context_data(**kwargs) | own | state.told()


class StopSharing(OfSharing, View):
    def get(self, request, pk):
        if not state_of(self.thing).is_on:
            return redirect("sharing:keep", pk)
        return render(request, "listings/sharing/stop.html", {"posting": self.thing, "trail": trail_of(self.thing)})

    def post(self, request, pk):
        stop_sharing(posting=self.thing, by=request.user)
        return self.say(messages.success, _("Utlysningen er ikke delt åpent lenger."))
