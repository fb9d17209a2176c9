"""What do the parties see of an exchange, and how do they note what is done in it?"""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import FormView, TemplateView, View

from listings.agreements.status import Party
from portal.access.rules import Action
from portal.foundation.clock import oslo_today
from portal.foundation.views import RuledView

from .. import actions
from ..calendar_file import calendar_of
from ..exchange import Exchange, visible_to
from ..forms.checklist import ItemForm
from ..forms.midway import MidwayForm
from ..page import page_of
from ..sides import name_of
from . import trails

VERBS = {"gjort": actions.tick, "angre": actions.untick, "fjern": actions.remove_item}


class OfExchange(RuledView):
    """An exchange that she follows; of others' it is not even said that they exist."""

    action = Action.SEE_EXCHANGE
    last = ""

    def get_thing(self):
        rows = visible_to(self.request.user).select_related("midway_talk").prefetch_related("versions", "signatories")
        agreement = get_object_or_404(rows, public_id=self.kwargs["public_id"])
        self.exchange = Exchange(agreement, oslo_today())
        return agreement

    def here(self, anchor=""):
        return reverse("exchanges:exchange", args=[self.thing.public_id]) + anchor

    def get_context_data(self, **kwargs):
        steps = [(self.last, "")] if self.last else []
        trail = trails.of_exchange(self.request.user, self.exchange, *steps)
        facts = {"exchange": self.exchange, "agreement": self.thing, "trail": trail, "heading": self.last}
        return super().get_context_data(**kwargs) | facts


class Follow(OfExchange, TemplateView):
    is_confidential = True
    template_name = "listings/exchanges/exchange.html"

    def get_context_data(self, **kwargs):
        facts = {"heading": trails.name_of(self.exchange)} | page_of(self.exchange, self.request.user)
        return super().get_context_data(**kwargs) | facts


class Tend(OfExchange, View):
    """`gjor`: what is done with the line."""

    action = Action.TEND_EXCHANGE
    http_method_names = ["post"]

    def post(self, request, public_id, item):
        verb = VERBS.get(request.POST.get("gjor", ""))
        if verb is None:
            raise Http404
        held = get_object_or_404(self.thing.exchange_items.select_related("agreement"), pk=item)
        try:
            verb(item=held, by=request.user)
        except ValidationError as refusal:
            messages.warning(request, " ".join(refusal.messages))
        else:
            messages.success(request, _("Sjekklisten er oppdatert."))
        return redirect(self.here(f"#punkt-{held.pk}" if held.pk else f"#{held.part}"))


class Writes(OfExchange, FormView):
    """What somebody wrote stays when a verb says no."""

    action = Action.TEND_EXCHANGE
    done = ""
    anchor = ""

    def form_valid(self, form):
        try:
            self.save(form)
        except ValidationError as refusal:
            form.add_error(None, refusal)
            return self.form_invalid(form)
        messages.success(self.request, self.done)
        return redirect(self.here(self.anchor))


class AddItem(Writes):
    action = Action.ADD_TO_EXCHANGE
    form_class = ItemForm
    template_name = "listings/exchanges/form.html"
    last = gettext_lazy("Nytt punkt i sjekklisten")
    done = gettext_lazy("Punktet er lagt til.")
    anchor = "#lister"

    def get_form_kwargs(self):
        parties = [(side.value, name_of(self.thing, side)) for side in Party]
        return super().get_form_kwargs() | {"parties": parties}

    def save(self, form):
        actions.add_item(agreement=self.thing, by=self.request.user, **form.cleaned_data)


class Midway(Writes):
    form_class = MidwayForm
    template_name = "listings/exchanges/form.html"
    last = gettext_lazy("Midtveissamtalen")
    done = gettext_lazy("Lagret.")
    anchor = "#midtveis"

    def get_initial(self):
        talk = getattr(self.thing, "midway_talk", None)
        return MidwayForm.initial_of(talk) if talk else {}

    def save(self, form):
        with transaction.atomic():
            if form.moves:
                actions.set_midway(agreement=self.thing, by=self.request.user, **form.said)
            if "held_on" in form.changed_data:
                held_on = form.cleaned_data["held_on"]
                actions.mark_held(agreement=self.thing, by=self.request.user, held_on=held_on)


class CalendarFile(OfExchange, View):
    is_confidential = True

    def get(self, request, public_id):
        content = calendar_of(self.exchange, request.build_absolute_uri(self.here()))
        response = HttpResponse(content, content_type="text/calendar; charset=utf-8")
        response["Content-Disposition"] = f'attachment; filename="utveksling-{self.thing.number}.ics"'
        return response
