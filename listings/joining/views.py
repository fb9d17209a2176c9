"""Where does an agency ask to be in, and where is it answered?"""

from allauth.core.internal.ratelimit import get_ip
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.generic import FormView, TemplateView

from portal.access.rules import Action
from portal.access.tries import TooManyTries, take_all
from portal.foundation.paging import paginate
from portal.foundation.views import RuledView

from . import actions
from .forms import AcceptForm, AskForm, DeclineForm
from .limits import BY_ADDRESS, BY_PLACE
from .models import JoinRequest
from .tokens import read_token


class Ask(FormView):
    """Open to everybody, so no faster than a person writes."""

    form_class = AskForm
    template_name = "listings/joining/ask.html"

    def form_valid(self, form):
        try:
            take_all((BY_PLACE, get_ip(self.request)), (BY_ADDRESS, form.cleaned_data["email"]))
        except TooManyTries as refusal:
            form.add_error(None, refusal.message)
            return self.form_invalid(form)
        form.save(by=self.request.user)
        return redirect("joining:sent")


class Sent(TemplateView):
    template_name = "listings/joining/sent.html"


class Mine(TemplateView):
    """From the link in the mail. Reading it changes nothing, because mail is opened by machines too."""

    template_name = "listings/joining/mine.html"

    def dispatch(self, request, *args, **kwargs):
        self.found = read_token(kwargs["token"])
        if self.found is None:
            raise Http404
        return super().dispatch(request, *args, **kwargs)

    def post(self, request, token):
        actions.confirm(join_request=self.found, by=request.user)
        messages.success(request, _("Takk! Ønsket er sendt."))
        return redirect("joining:mine", token)

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"join_request": self.found}


class Requests(RuledView, TemplateView):
    """Those who wait, the one that has waited longest on top; below them the answers, the newest first."""

    action = Action.ANSWER_JOIN_REQUEST
    template_name = "listings/joining/requests.html"

    def get_context_data(self, **kwargs):
        waiting = JoinRequest.objects.waiting().order_by("changed_at")
        paged = paginate(self.request, JoinRequest.objects.answered().order_by("-changed_at"), per_page=50)
        return super().get_context_data(**kwargs) | {"waiting": waiting, "paged": paged}


class Request(RuledView, FormView):
    """What they told, checked, and one button that lets them in."""

    action = Action.ANSWER_JOIN_REQUEST
    template_name = "listings/joining/request.html"
    is_confidential = True

    def get_thing(self):
        shown = JoinRequest.objects.shown().select_related("agency", "answered_by")
        return get_object_or_404(shown, public_id=self.kwargs["public_id"])

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
