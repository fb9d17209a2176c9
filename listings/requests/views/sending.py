"""How does an agency ask about another's offer or swap, and change what it has written?"""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.generic import FormView

from listings.agencies.models import Agency
from listings.postings.models import PostingPage
from listings.postings.permissions import written_agencies
from portal.access.rules import Action, can
from portal.foundation.views import RuledView

from .. import actions
from ..forms import RequestForm
from ..limits import MESSAGE
from ..models import Request
from ..permissions import askers_of
from ..refusals import Why, why_not
from ..status import LIFECYCLE
from . import trails


class Send(RuledView, FormView):
    """A posting that was closed since it was found gets an answer, not an empty page."""

    action = Action.SEE_REQUESTS
    form_class = RequestForm
    template_name = "listings/requests/send.html"

    def get_thing(self):
        """Of a posting she sees, only; and the rule asks whether she writes for any agency."""
        rows = PostingPage.objects.select_related("agency")
        self.posting = get_object_or_404(rows, pk=self.kwargs["posting"])
        if not any(can(self.request.user, action, self.posting) for action in SEEN):
            raise Http404

    def dispatch(self, request, *args, **kwargs):
        self.hers = list(Agency.objects.active().filter(pk__in=written_agencies(request.user)).order_by("pk"))
        return super().dispatch(request, *args, **kwargs)

    def get(self, request, *args, **kwargs):
        why = self.hindrance()
        return self.refused(why) if why else super().get(request, *args, **kwargs)

    def post(self, request, *args, **kwargs):
        """What is gone is not named again because somebody had its form open."""
        if can(request.user, Action.SEE_POSTING, self.posting) and self.agencies:
            return super().post(request, *args, **kwargs)
        return self.refused(self.hindrance())

    @property
    def agencies(self):
        return askers_of(self.request.user, self.posting)

    def hindrance(self):
        """None as soon as one of her agencies may ask."""
        found = [why_not(self.posting, agency) for agency in self.hers]
        return None if None in found else next((why for why in found if why != Why.OWN), Why.OWN)

    def refused(self, why):
        asked = Request.objects.sent_for(self.request.user).to(self.posting).first()
        context = {
            "posting": self.posting,
            "text": why.label,
            "asked": asked,
            "may_see": can(self.request.user, Action.SEE_POSTING, self.posting),
            "written": self.request.POST.get("message", "")[:MESSAGE],
            "trail": trails.mine((_("Send forespørsel"), "")),
        }
        return render(self.request, "listings/requests/cannot_send.html", context)

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"posting": self.posting, "agencies": self.agencies}

    def form_valid(self, form):
        try:
            sent = actions.send_request(posting=self.posting, agency=form.chosen, by=self.request.user, **form.words)
        except ValidationError as refusal:
            form.add_error(None, refusal)
            return self.form_invalid(form)
        messages.success(self.request, _("Forespørselen er sendt. Svaret kommer her."))
        return redirect(sent)

    def get_context_data(self, **kwargs):
        posting = self.posting
        return super().get_context_data(**kwargs) | {
            "posting": posting,
            "back": posting.url,
            "trail": trails.trail(
                (posting.agency.name, posting.agency.page.url),
                (posting.title, posting.url, posting.language),
                (_("Send forespørsel"), ""),
            ),
        }


SEEN = (Action.SEE_POSTING, Action.SEE_GONE_POSTING)


class Change(RuledView, FormView):
    """The words, while nobody has answered them."""

    action = Action.CHANGE_REQUEST
    form_class = RequestForm
    template_name = "listings/requests/send.html"

    def get_thing(self):
        rows = Request.objects.visible_to(self.request.user).with_facts()
        return get_object_or_404(rows, public_id=self.kwargs["public_id"])

    def get(self, request, *args, **kwargs):
        if LIFECYCLE.allows("change", self.thing.status):
            return super().get(request, *args, **kwargs)
        messages.warning(request, _("Forespørselen kan ikke endres lenger."))
        return redirect(self.thing)

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {
            "posting": self.thing.posting,
            "agencies": [self.thing.agency],
            "kept": self.thing.about_id,
        }

    def get_initial(self):
        thing = self.thing
        return {name: getattr(thing, name) for name in ("message", "starts", "how_long")} | {"about": thing.about_id}

    def form_valid(self, form):
        try:
            actions.change_request(request=self.thing, by=self.request.user, **form.words)
        except ValidationError as refusal:
            form.add_error(None, refusal)
            return self.form_invalid(form)
        messages.success(self.request, _("Forespørselen er lagret."))
        return redirect(self.thing)

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "posting": self.thing.posting,
            "sent": self.thing,
            "back": self.thing.get_absolute_url(),
            "trail": trails.of_request(self.thing, self.request.user, (_("Endre"), "")),
        }
