"""How does it stand with what a person has asked, and what can she do about it?"""

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
from ..forms import ReplyForm
from ..models import Approval
from ..progress import conversation, next_step, rows_of, timeline, turn_of
from ..standing import why_bound
from ..status import LIFECYCLE, STANDING, Status
from ..terms import facts_of, meaning_of
from . import trails

PUT_PAGE = "side-til-deg"


class ApprovalList(RuledView, TemplateView):
    """What she is asked, and below it what she asks."""

    action = Action.SEE_MY_PAGE
    template_name = "listings/approvals/list.html"
    is_confidential = True

    def get_context_data(self, **kwargs):
        user = self.request.user
        asked = Approval.objects.asked_by(user).with_facts().waiting_first()
        put = Approval.objects.put_to(user).with_facts().waiting_first()
        return super().get_context_data(**kwargs) | {
            "put": paginate(self.request, put, name=PUT_PAGE),
            "paged": (paged := paginate(self.request, asked)),
            "rows": rows_of(paged),
            "find": {"label": _("Finn muligheter"), "url": reverse("search:postings")},
            "trail": trails.mine(),
        }


class OwnQuestion(RuledView):
    action = Action.SEE_APPROVAL

    def get_thing(self):
        rows = Approval.objects.asked_by(self.request.user).with_facts().prefetch_related("history")
        return get_object_or_404(rows, public_id=self.kwargs["public_id"])


class Own(OwnQuestion, FormView):
    """The page, with the answer to what the manager wonders about as its form."""

    form_class = ReplyForm
    template_name = "listings/approvals/own.html"

    def form_valid(self, form):
        try:
            actions.reply(approval=self.thing, by=self.request.user, text=form.cleaned_data["text"])
        except ValidationError as refusal:
            self.thing = self.get_thing()
            form.add_error(None, refusal)
            return self.form_invalid(form)
        messages.success(self.request, _("Svaret er sendt til lederen din."))
        return redirect(self.thing)

    def get_context_data(self, **kwargs):
        thing, posting = self.thing, self.thing.posting
        return super().get_context_data(**kwargs) | {
            "approval": thing,
            "turn": turn_of(thing),
            "next": next_step(thing),
            "facts": facts_of(thing),
            "meaning": meaning_of(thing),
            "said": conversation(thing),
            "timeline": timeline(thing),
            "may_reply": thing.status == Status.QUESTION,
            "may_withdraw": LIFECYCLE.allows("withdraw", thing.status) and not why_bound(thing),
            "may_ask_anew": thing.status not in STANDING and can(self.request.user, Action.ASK_MANAGER, posting),
            "may_see_posting": can(self.request.user, Action.SEE_POSTING, posting),
            "trail": trails.mine((thing.title, "", posting.language)),
        }


class Withdraw(OwnQuestion, TemplateView):
    action = Action.CHANGE_APPROVAL
    template_name = "listings/approvals/withdraw.html"

    def get(self, request, *args, **kwargs):
        if LIFECYCLE.allows("withdraw", self.thing.status):
            return super().get(request, *args, **kwargs)
        messages.warning(request, StepNotAllowed.SENTENCE)
        return redirect(self.thing)

    def post(self, request, public_id):
        try:
            actions.withdraw(approval=self.thing, by=request.user)
        except StepNotAllowed as refusal:
            messages.error(request, " ".join(refusal.messages))
        else:
            messages.success(request, _("Spørsmålet er trukket."))
        return redirect(self.thing)

    def get_context_data(self, **kwargs):
        here = (self.thing.title, self.thing.get_absolute_url(), self.thing.posting.language)
        trail = trails.mine(here, (_("Trekk spørsmålet"), ""))
        return super().get_context_data(**kwargs) | {"approval": self.thing, "trail": trail}
