"""Where does an agency ask to be in, and where is it answered?"""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.utils.cache import add_never_cache_headers
from django.utils.translation import gettext as _
from django.views.generic import FormView, TemplateView

from listings.agencies.views.looking_up import LooksUp
from portal.access.rules import Action
from portal.access.tries import TooManyTries, place_of, take_all
from portal.foundation.lifecycle import StepNotAllowed
from portal.foundation.paging import paginate
from portal.foundation.views import RuledView

from . import actions
from .forms import AcceptForm, AskForm, DeclineForm
from .limits import BY_ADDRESS, BY_DOMAIN, BY_PLACE
from .models import JoinRequest
from .tokens import read_token

MOST_WAITING = 50


class Ask(FormView):
    """Open to everybody, so no faster than people write; also what is sent back with mistakes is counted."""

    form_class = AskForm
    template_name = "listings/joining/ask.html"

    def post(self, request, *args, **kwargs):
        form = self.get_form()
        try:
            take_all((BY_PLACE, place_of(request)))
            if form.is_valid():
                address = form.cleaned_data["email"]
                take_all((BY_ADDRESS, without_plus(address)), (BY_DOMAIN, address.rpartition("@")[2]))
        except TooManyTries as refusal:
            form.add_error(None, refusal.message)
        return self.form_valid(form) if form.is_valid() else self.form_invalid(form)

    def form_valid(self, form):
        form.save(by=self.request.user)
        return redirect("joining:sent")


def without_plus(address):
    """Two that end in the same mailbox are one."""
    name, _at, domain = address.partition("@")
    return f"{name.partition('+')[0]}@{domain}"


class Sent(TemplateView):
    template_name = "listings/joining/sent.html"


class Mine(TemplateView):
    """From the link in the mail. Reading it changes nothing, because mail is opened by machines too."""

    template_name = "listings/joining/mine.html"

    def dispatch(self, request, *args, **kwargs):
        self.found = read_token(kwargs["token"])
        if self.found is None:
            raise Http404
        response = super().dispatch(request, *args, **kwargs)
        add_never_cache_headers(response)
        return response

    def post(self, request, token):
        try:
            return self.take_back() if request.POST.get("svar") == "trekk" else self.confirm(token)
        except StepNotAllowed as refusal:
            messages.error(request, " ".join(refusal.messages))
            return redirect("joining:mine", token)

    def confirm(self, token):
        actions.confirm(join_request=self.found, by=self.request.user)
        messages.success(self.request, _("Takk! Ønsket er sendt."))
        return redirect("joining:mine", token)

    def take_back(self):
        actions.take_back(join_request=self.found, by=self.request.user)
        messages.success(self.request, _("Ønsket er trukket, og alt du skrev er slettet."))
        return redirect("joining:ask")

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"join_request": self.found}


class JoinRequestList(RuledView, TemplateView):
    """Those who wait, the one that has waited longest on top; below them the answers, the newest first."""

    action = Action.ANSWER_JOIN_REQUEST
    template_name = "listings/joining/requests.html"
    is_confidential = True

    def get_context_data(self, **kwargs):
        waiting = JoinRequest.objects.waiting().order_by("changed_at")[:MOST_WAITING]
        paged = paginate(self.request, JoinRequest.objects.answered().order_by("-changed_at"), per_page=50)
        return super().get_context_data(**kwargs) | {"waiting": waiting, "paged": paged}


class JoinRequestPage(LooksUp, RuledView, FormView):
    """What they told, checked, and one button that lets them in."""

    action = Action.ANSWER_JOIN_REQUEST
    template_name = "listings/joining/request.html"

    def get_thing(self):
        shown = JoinRequest.objects.shown().select_related("agency", "answered_by")
        return get_object_or_404(shown, public_id=self.kwargs["public_id"])

    def post(self, request, *args, **kwargs):
        if self.thing.is_waiting:
            return super().post(request, *args, **kwargs)
        messages.warning(request, StepNotAllowed.SENTENCE)
        return redirect(self.thing)

    def form_with(self, initial):
        return AcceptForm(join_request=self.thing, initial=initial)

    @property
    def is_no(self):
        return self.request.POST.get("svar") == "nei"

    def get_form(self):
        sent = self.request.POST or None
        return DeclineForm(sent) if self.is_no else AcceptForm(sent, join_request=self.thing)

    def form_valid(self, form):
        try:
            told = self.say_no(form) if self.is_no else self.let_in(form)
        except ValidationError as refusal:
            form.add_error(None, refusal)
            return self.form_invalid(form)
        messages.success(self.request, told)
        return redirect("joining:requests")

    def say_no(self, form):
        actions.decline(join_request=self.thing, by=self.request.user, text=form.cleaned_data["text"])
        return _("Svaret er sendt.")

    def let_in(self, form):
        form.save(by=self.request.user)
        return _("%(agency)s er med, og %(who)s har fått beskjed.") % {
            "agency": self.thing.name_nb,
            "who": self.thing.contact,
        }

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        form = context["form"]
        accepting = AcceptForm(join_request=self.thing) if self.is_no else form
        declining = form if self.is_no else DeclineForm()
        return context | {"join_request": self.thing, "accepting": accepting, "declining": declining}
