"""Where are rights claimed, and where are they answered before the month is over?"""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.generic import DetailView, FormView, TemplateView

from portal.access.catalogue import Action
from portal.foundation.lifecycle import StepNotAllowed
from portal.foundation.paging import paginate
from portal.foundation.personal_data import holds_of
from portal.foundation.views import RuledView

from ..models import PrivacyRequest
from ..requests.forms import AnswerForm, AskForm
from .kept import tabs
from .mine import trail

PER_PAGE = 50


class Ask(RuledView, FormView):
    action = Action.SEE_OWN_DATA
    form_class = AskForm
    template_name = "portal/privacy/ask.html"

    def get_initial(self):
        asked = self.request.GET.get("hva", "")
        return {"kind": asked} if asked in PrivacyRequest.Kind.values else {}

    def form_valid(self, form):
        try:
            request = form.save(by=self.request.user)
        except ValidationError as refusal:
            form.add_error(None, refusal)
            return self.form_invalid(form)
        messages.success(self.request, _("Vi har fått kravet. Kvitteringen står på denne siden."))
        return redirect(request)

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"trail": trail((_("Send et krav om personvern"), ""))}


class Request(RuledView, DetailView):
    """Her receipt, and the answer when it has come."""

    action = Action.SEE_PRIVACY_REQUEST
    template_name = "portal/privacy/request.html"
    context_object_name = "asked"
    is_confidential = True

    def get_thing(self):
        own = PrivacyRequest.objects.filter(person=self.request.user)
        return get_object_or_404(own, public_id=self.kwargs["public_id"])

    def get_object(self):
        return self.thing

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"trail": trail((self.thing.receipt, ""))}


class Requests(RuledView, TemplateView):
    """Those that wait first, the one with the fewest days left on top."""

    action = Action.ANSWER_PRIVACY_REQUEST
    template_name = "portal/privacy/requests.html"
    is_confidential = True

    def get_context_data(self, **kwargs):
        rows = PrivacyRequest.objects.visible_to(self.request.user).select_related("person").most_urgent_first()
        facts = {"paged": paginate(self.request, rows, PER_PAGE), "tabs": tabs("privacy:requests")}
        return super().get_context_data(**kwargs) | facts


class Answer(RuledView, FormView):
    action = Action.ANSWER_PRIVACY_REQUEST
    form_class = AnswerForm
    template_name = "portal/privacy/answer.html"

    def get_thing(self):
        seen = PrivacyRequest.objects.visible_to(self.request.user).select_related("person", "answered_by")
        return get_object_or_404(seen, public_id=self.kwargs["public_id"])

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"request": self.thing}

    def form_valid(self, form):
        try:
            form.save(by=self.request.user)
        except StepNotAllowed as refusal:
            messages.warning(self.request, " ".join(refusal.messages))
            return redirect("privacy:answer", self.thing.public_id)
        except ValidationError as refusal:
            form.add_error(None, refusal)
            return self.form_invalid(form)
        messages.success(self.request, _("Svaret er sendt."))
        return redirect("privacy:requests")

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"asked": self.thing, "is_held": self.is_held()}

    def is_held(self):
        """Not by what: whose agreement it is, who answers for the portal does not read."""
        asked = self.thing
        return bool(asked.is_open and asked.asks_to_erase and asked.person and holds_of(asked.person))
