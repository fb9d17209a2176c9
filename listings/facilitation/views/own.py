"""What does an agency or a person see of the coupling help, and how does she sign up?"""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.generic import FormView, TemplateView

from listings.agencies.leading import address_today
from listings.agencies.models import Agency
from listings.postings.models import PostingPage
from listings.postings.permissions import written_agencies
from listings.profiles.models import Profile
from portal.access.rules import Action, can
from portal.foundation.ids import id_in
from portal.foundation.lifecycle import StepNotAllowed
from portal.foundation.views import RuledView

from .. import actions
from ..forms import SignUpForm, WishForm
from ..models import Side, SignUp, Wish
from ..revealing import other_end
from ..status import CHANGEABLE
from .trails import mine

MOST = 20


class Overview(RuledView, TemplateView):
    action = Action.SEE_COUPLING_HELP
    is_confidential = True
    template_name = "listings/facilitation/overview.html"

    def get_context_data(self, **kwargs):
        user = self.request.user
        profile = Profile.objects.of(user).select_related("user").first()
        sides = Side.objects.visible_to(user).with_facts()
        return super().get_context_data(**kwargs) | {
            "waiting": [(side, other_end(side, user)) for side in sides.waiting()[:MOST]],
            "answered": [(side, other_end(side, user)) for side in sides.answered().order_by("-answered_at")[:MOST]],
            "agencies": Agency.objects.active().filter(pk__in=written_agencies(user)).order_by("pk"),
            "sign_ups": SignUp.objects.kept_by(user).filter(status__in=CHANGEABLE).with_facts()[:MOST],
            "wish": Wish.objects.of(user).first(),
            "may_ask": bool(profile and can(user, Action.ASK_FOR_HELP, profile)),
            "trail": mine(),
        }


class SaysWords(RuledView, FormView):
    """A page where the five lines are written."""

    form_class = SignUpForm
    template_name = "listings/facilitation/sign_up.html"
    action = Action.KEEP_SIGN_UP

    def form_valid(self, form):
        try:
            self.keep(**form.cleaned_data)
        except ValidationError as refusal:
            form.add_error(None, refusal)
            return self.form_invalid(form)
        return redirect("facilitation:mine")


class MakeSignUp(SaysWords):
    def get_thing(self):
        return get_object_or_404(Agency.objects.active(), slug=address_today(self.kwargs["slug"]))

    def get_initial(self):
        """What the agency's own posting asks for, when it comes from there with `utlysning`."""
        key = id_in(self.request.GET.get("utlysning", ""))
        rows = PostingPage.objects.visible_to(self.request.user).of(self.thing)
        posting = rows.with_facts().filter(pk=key).first() if key else None
        if posting is None:
            return {}
        return {"needs": posting.title, "wanted": [line.competence for line in posting.wanted]}

    def keep(self, **said):
        actions.sign_up(agency=self.thing, by=self.request.user, **said)
        messages.success(self.request, _("Dere er meldt på. Formidleren leter, og dere hører fra oss her."))

    def get_context_data(self, **kwargs):
        own = {"agency": self.thing, "trail": mine((_("Meld på"), ""))}
        return super().get_context_data(**kwargs) | own


class ChangeSignUp(SaysWords):
    """Change it, or `trekk` it."""

    def get_thing(self):
        rows = SignUp.objects.kept_by(self.request.user).filter(status__in=CHANGEABLE).with_facts()
        return get_object_or_404(rows, public_id=self.kwargs["public_id"])

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"instance": self.thing}

    def get_initial(self):
        return {
            "wanted": [line.competence for line in self.thing.wanted],
            "offered": [line.competence for line in self.thing.offered],
        }

    def post(self, request, *args, **kwargs):
        if "trekk" not in request.POST:
            return super().post(request, *args, **kwargs)
        try:
            actions.withdraw_sign_up(sign_up=self.thing, by=request.user)
        except StepNotAllowed as gone:
            raise Http404 from gone
        messages.success(request, _("Påmeldingen er trukket."))
        return redirect("facilitation:mine")

    def keep(self, **said):
        actions.change_sign_up(sign_up=self.thing, by=self.request.user, **said)
        messages.success(self.request, _("Påmeldingen er lagret."))

    def get_context_data(self, **kwargs):
        own = {"agency": self.thing.agency, "sign_up": self.thing, "trail": mine((_("Påmelding"), ""))}
        return super().get_context_data(**kwargs) | own


class AskForHelp(RuledView, FormView):
    """Ask, change the words, or `trekk`."""

    action = Action.SEE_COUPLING_HELP
    form_class = WishForm
    template_name = "listings/facilitation/wish.html"

    @property
    def wish(self):
        return Wish.objects.of(self.request.user).first()

    def get_initial(self):
        return {"text": self.wish.text} if self.wish else {}

    def post(self, request, *args, **kwargs):
        if "trekk" not in request.POST:
            return super().post(request, *args, **kwargs)
        actions.take_back_wish(by=request.user)
        messages.success(request, _("Ønsket er trukket."))
        return redirect("facilitation:mine")

    def form_valid(self, form):
        try:
            actions.ask_for_help(by=self.request.user, **form.cleaned_data)
        except ValidationError as refusal:
            form.add_error(None, refusal)
            return self.form_invalid(form)
        messages.success(self.request, _("Formidleren har fått beskjed, og du hører fra oss her."))
        return redirect("facilitation:mine")

    def get_context_data(self, **kwargs):
        profile = Profile.objects.of(self.request.user).select_related("user").first()
        own = {
            "wish": self.wish,
            "may_ask": bool(profile and can(self.request.user, Action.ASK_FOR_HELP, profile)),
            "visibility": reverse("profiles:visibility"),
            "trail": mine((_("Be om hjelp"), "")),
        }
        return super().get_context_data(**kwargs) | own
