"""How does a person ask her manager? She sees what the manager will see before it is sent."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.generic import FormView

from listings.agencies.models import Agency
from listings.postings.models import PostingPage
from listings.profiles.models import Profile
from portal.access.rules import Action
from portal.foundation.gate import may
from portal.foundation.views import RuledView

from .. import actions
from ..approvers import account_in
from ..forms import AskForm, begun_with
from ..models import Approval
from ..standing import approval_for
from ..terms import facts_of, frozen, meaning_of
from . import trails


class Ask(RuledView, FormView):
    """Writing, then looking at it, then sending; what was written goes along from page to page."""

    action = Action.ASK_MANAGER
    form_class = AskForm
    template_name = "listings/approvals/ask.html"

    def get_thing(self):
        posting = get_object_or_404(PostingPage.objects.select_related("agency"), pk=self.kwargs["posting"])
        if not may(self.request.user, Action.SEE_POSTING, posting):
            raise Http404
        return posting

    def get(self, request, *args, **kwargs):
        """Who has asked already is led to it; from there she may ask anew."""
        standing = self.standing()
        return redirect(standing) if standing else super().get(request, *args, **kwargs)

    def standing(self):
        if len(self.homes) > 1:
            return None
        return Approval.objects.asked_by(self.request.user).to(self.thing).standing().first()

    @property
    def homes(self):
        return list(Agency.objects.filter(pk__in=self.request.user.agency_ids()).order_by("pk"))

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"homes": self.homes, "person": self.request.user}

    def get_initial(self):
        """As she asked the last time, or as the posting and her profile suggest."""
        former = approval_for(person=self.request.user, posting=self.thing)
        if former is None:
            return begun_with(self.thing, Profile.objects.filter(user=self.request.user).first())
        known = ("name", "address", "starts", "ends", "percentage", "message")
        return {name: getattr(former, name) for name in known} | {"home": former.agency_id}

    def form_valid(self, form):
        if "endre" in self.request.POST:
            return self.render_to_response(self.get_context_data(form=form))
        return self.send(form) if "send" in self.request.POST else self.show(form)

    def send(self, form):
        facts = {"posting": self.thing, "by": self.request.user, "home": form.chosen_home}
        try:
            asked = actions.ask(**facts, **form.words)
        except ValidationError as refusal:
            form.add_error(None, refusal)
            return self.form_invalid(form)
        told = _("Spørsmålet er sendt til lederen din.") if asked.approver else _("Spørsmålet er lagret.")
        messages.success(self.request, told)
        return redirect(asked)

    def show(self, form):
        """Nothing is kept of it yet."""
        facts = {"person": self.request.user, "posting": self.thing, "agency": form.chosen_home}
        draft = Approval(**facts, **frozen(self.thing), **form.words)
        context = {
            "approval": draft,
            "form": form,
            "facts": facts_of(draft),
            "meaning": meaning_of(draft),
            "is_member": account_in(form.chosen_home, draft.address) is not None,
            "trail": self.trail(),
        }
        return render(self.request, "listings/approvals/preview.html", context)

    def trail(self):
        return trails.of_posting(self.thing, (_("Spør lederen din"), ""))

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"posting": self.thing, "trail": self.trail()}
