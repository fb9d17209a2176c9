"""What has the person sent, how does it stand, and what can she do with it?"""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.generic import FormView, TemplateView

from portal.access.rules import Action, can
from portal.foundation.lifecycle import StepNotAllowed
from portal.foundation.paging import paginate
from portal.foundation.views import RuledView

from .. import actions
from ..forms import OfferForm, WithdrawForm
from ..models import Application
from ..progress import next_step, timeline, turn_of
from ..reading import agency_of, terms_of
from ..status import LIFECYCLE
from . import trails


def as_case(application):
    return {"application": application, "turn": turn_of(application), "next": next_step(application)}


class MyCases(RuledView, TemplateView):
    action = Action.SEE_MY_PAGE
    template_name = "listings/applications/mine.html"

    def get_context_data(self, **kwargs):
        paged = paginate(self.request, Application.objects.sent_by(self.request.user).with_facts().turn_first())
        return super().get_context_data(**kwargs) | {
            "paged": paged,
            "cases": [as_case(row) for row in paged],
            "find": {"label": _("Finn muligheter"), "url": reverse("search:postings")},
            "trail": trails.mine(),
        }


class OwnCase(RuledView):
    """One case of the person's own; another's does not exist for her."""

    def get_thing(self):
        rows = Application.objects.sent_by(self.request.user).with_facts().prefetch_related("history__by")
        return get_object_or_404(rows, public_id=self.kwargs["public_id"])

    def trail(self, *last):
        posting = self.thing.posting
        here = (posting.title, self.thing.get_absolute_url(), posting.language)
        return trails.mine(here, *last)


class Case(OwnCase, TemplateView):
    action = Action.SEE_APPLICATION
    template_name = "listings/applications/case.html"

    def get_context_data(self, **kwargs):
        case = self.thing
        return (
            super().get_context_data(**kwargs)
            | as_case(case)
            | {
                "may_see_posting": can(self.request.user, Action.SEE_POSTING, case.posting),
                "may_withdraw": LIFECYCLE.allows("withdraw", case.status),
                "may_resend": LIFECYCLE.allows("resend", case.status)
                and can(self.request.user, Action.SEND_INTEREST, case.posting),
                "timeline": timeline(case),
                "terms": terms_of(case.snapshot),
                "home": agency_of(case.snapshot),
                "trail": self.trail(),
            }
        )


class Step(OwnCase, FormView):
    """A step that the person takes on a page of its own. A step that cannot be taken any more says so."""

    def get(self, request, *args, **kwargs):
        if LIFECYCLE.allows(self.steps[0], self.thing.status):
            return super().get(request, *args, **kwargs)
        messages.warning(request, StepNotAllowed.SENTENCE)
        return redirect(self.thing)

    def form_valid(self, form):
        try:
            self.take(form.cleaned_data)
        except ValidationError as refusal:
            form.add_error(None, refusal)
            return self.form_invalid(form)
        messages.success(self.request, self.done(form.cleaned_data))
        return redirect(self.thing)

    def get_context_data(self, **kwargs):
        trail = self.trail((self.title(), ""))
        return super().get_context_data(**kwargs) | {"application": self.thing, "trail": trail}


class Withdraw(Step):
    action = Action.WITHDRAW_APPLICATION
    steps = ("withdraw",)
    form_class = WithdrawForm
    template_name = "listings/applications/withdraw.html"

    def take(self, said):
        actions.withdraw_interest(application=self.thing, by=self.request.user, text=said["text"])

    def done(self, said):
        return _("Du har trukket interessen.")

    def title(self):
        return _("Trekk interessen")


class AnswerOffer(Step):
    action = Action.ANSWER_OFFER
    steps = ("accept", "decline")
    form_class = OfferForm
    template_name = "listings/applications/answer.html"

    def take(self, said):
        verb = actions.accept if said["answer"] == "accept" else actions.decline
        verb(application=self.thing, by=self.request.user, text=said["text"])

    def done(self, said):
        return _("Du har takket ja.") if said["answer"] == "accept" else _("Du har takket nei.")

    def title(self):
        return _("Svar på tilbudet")
