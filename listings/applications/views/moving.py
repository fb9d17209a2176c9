"""How does the agency move one candidate, with a message?"""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import FormView

from .. import actions
from ..answers import draft, explain, templates_for
from ..forms import AnswerForm
from ..placeholders import begun
from ..regret import HOLD, is_held
from ..status import Stage
from ..steps import STEPS, why_not
from .candidate import OneCandidate

UNNAMED = gettext_lazy("{fornavn} og {navn} fylles inn når meldingen sendes.")


class MoveCandidate(OneCandidate, FormView):
    """A step with a message to the candidate. A step that cannot be taken any more says so."""

    form_class = AnswerForm
    template_name = "listings/applications/move.html"

    def dispatch(self, request, *args, **kwargs):
        if self.kwargs["step"] not in STEPS:
            raise Http404
        self.verb, self.label = STEPS[self.kwargs["step"]]
        return super().dispatch(request, *args, **kwargs)

    def get(self, request, *args, **kwargs):
        if refusal := why_not(self.verb, self.thing):
            messages.warning(request, refusal)
            return redirect(self.address)
        return super().get(request, *args, **kwargs)

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"step": self.verb, "fills": self.thing.is_unnamed}

    def get_form(self, form_class=None):
        form = super().get_form(form_class)
        form.fields["text"].help_text = explain(self.verb) + (f" {UNNAMED}" if self.thing.is_unnamed else "")
        return form

    @property
    def templates(self):
        return list(templates_for(self.verb, self.thing.posting.agency_id))

    def get_initial(self):
        """The agency's own words when the address names one of its templates."""
        asked = self.request.GET.get("mal", "")
        template = next((one for one in self.templates if str(one.pk) == asked), None)
        return {"text": draft(self.verb, self.thing, self.request.user, template)}

    def form_valid(self, form):
        try:
            change = getattr(actions, self.verb)(application=self.thing, by=self.request.user, **self.said(form))
        except ValidationError as refusal:
            form.add_error(None, refusal)
            return self.form_invalid(form)
        messages.success(self.request, self.done(change))
        return redirect(self.next)

    @property
    def next(self):
        """On to the time of the talk, when that was asked for."""
        if self.verb == "interview" and "tid" in self.request.POST:
            return reverse("applications:talk", args=[self.thing.public_id]) + self.kept
        return self.address

    def done(self, change):
        facts = {"name": self.thing.shown_name, "stage": Stage(self.thing.status).label}
        if not is_held():
            return _("%(name)s står nå i «%(stage)s» og har fått beskjed.") % facts
        facts["time"] = timezone.localtime(change.at + HOLD).strftime("%H.%M")
        return _("%(name)s står nå i «%(stage)s» og får beskjed kl. %(time)s. Til da kan dere angre.") % facts

    def get_context_data(self, **kwargs):
        trail = self.trail((self.thing.shown_name, self.address), (self.label, ""))
        own = {"application": self.thing, "label": self.label, "trail": trail, "back": self.address}
        ways = [{"label": one.name, "url": f"{self.kept or '?'}&mal={one.pk}"} for one in self.templates]
        return super().get_context_data(**kwargs) | own | {"ways": ways, "calls": self.verb == "interview"}

    def said(self, form):
        found = {name: form.cleaned_data.get(name) for name in ("text", "reason")}
        if form.fills:
            found["text"] = begun(found["text"], self.thing, self.request.user)
        return {name: value for name, value in found.items() if value is not None}
