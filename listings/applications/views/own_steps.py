"""Which steps does the person take herself? Each on a page of its own."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views import View
from django.views.generic import FormView

from listings.approvals.standing import approval_for
from listings.postings.facts import facts_of_place
from portal.access.rules import Action
from portal.foundation.lifecycle import StepNotAllowed

from .. import actions
from ..approval import lacks_yes_at_offer, rule_in_words
from ..forms import OfferForm, UpdateForm, WithdrawForm
from ..giving_up import may_be_given_up, why_kept
from ..place import why_gone
from ..regret import mark_seen
from ..status import LIFECYCLE
from .cases import OwnCase, may_update


class Step(OwnCase, FormView):
    """A step that the person takes on a page of its own. A step that cannot be taken any more says so."""

    def get(self, request, *args, **kwargs):
        if self.can_be_taken():
            return super().get(request, *args, **kwargs)
        messages.warning(request, self.why_not())
        return redirect(self.thing)

    def can_be_taken(self):
        return LIFECYCLE.allows(self.steps[0], self.thing.status)

    def why_not(self):
        return StepNotAllowed.SENTENCE

    def form_valid(self, form):
        """Also of a form that was open while she took another step."""
        try:
            if not self.can_be_taken():
                raise StepNotAllowed(self.why_not())
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

    def get(self, request, *args, **kwargs):
        mark_seen([self.thing])
        return super().get(request, *args, **kwargs)

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"application": self.thing}

    def get_context_data(self, **kwargs):
        gone = why_gone(self.thing.posting) if self.request.method == "GET" else ""
        rule = rule_in_words(self.thing.home_agency) if lacks_yes_at_offer(self.thing) else ""
        return super().get_context_data(**kwargs) | {
            "gone": gone,
            "rule": rule,
            "facts": facts_of_place(self.thing.posting),
        }

    def take(self, said):
        answer = {"application": self.thing, "by": self.request.user, "text": said["text"]}
        if said["answer"] == "accept":
            actions.accept(**answer)
        else:
            actions.decline(**answer)

    def done(self, said):
        return _("Du har takket ja.") if said["answer"] == "accept" else _("Du har takket nei.")

    def title(self):
        return _("Svar på tilbudet")


class GiveUp(Step):
    """The place that she has said yes to, as long as nothing keeps it."""

    action = Action.ANSWER_OFFER
    form_class = WithdrawForm
    template_name = "listings/applications/give_up.html"

    def can_be_taken(self):
        return may_be_given_up(self.thing)

    def why_not(self):
        return why_kept(self.thing) or super().why_not()

    def get_context_data(self, **kwargs):
        case = self.thing
        asked = approval_for(person=case.person, posting=case.posting, home=case.home_agency)
        return super().get_context_data(**kwargs) | {"asked": asked if asked and asked.waits else None}

    def take(self, said):
        actions.decline(application=self.thing, by=self.request.user, text=said["text"])

    def done(self, said):
        return _("Du har gitt fra deg plassen.")

    def title(self):
        return _("Gi fra deg plassen")


class Update(Step):
    """Write it anew, until the deadline and until the agency has begun on it."""

    action = Action.WITHDRAW_APPLICATION
    form_class = UpdateForm
    template_name = "listings/applications/update.html"

    def can_be_taken(self):
        return may_update(self.thing)

    def get_initial(self):
        return {"message": self.thing.message}

    def take(self, said):
        actions.update_interest(application=self.thing, by=self.request.user, **said)

    def done(self, said):
        return _("Interessemeldingen er oppdatert.")

    def title(self):
        return _("Oppdater interessemeldingen")


class AskAgain(OwnCase, View):
    """May the agency ask about other postings? One button that changes it."""

    action = Action.WITHDRAW_APPLICATION

    def get(self, request, public_id):
        return redirect(self.thing)

    def post(self, request, public_id):
        yes = request.POST.get("svar") == "ja"
        actions.let_ask_again(application=self.thing, by=request.user, yes=yes)
        done = _("Virksomheten kan spørre deg igjen.") if yes else _("Virksomheten spør deg ikke igjen.")
        messages.success(request, done)
        return redirect(self.thing)
