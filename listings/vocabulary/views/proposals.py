"""How are proposals made, followed and answered?"""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views import View
from django.views.generic import TemplateView

from portal.access.catalogue import Action
from portal.foundation.paging import paginate
from portal.foundation.views import RuledView

from ..actions import decline, merge_into, propose
from ..forms import AnswerForm, ProposeForm
from ..kinds import Kind
from ..models import Proposal
from ..status import TONES
from .desk import tabs


class MyProposals(RuledView, View):
    action = Action.PROPOSE_TERM

    def get(self, request):
        return self.show(ProposeForm())

    def post(self, request):
        form = ProposeForm(request.POST)
        if form.is_valid():
            try:
                propose(by=request.user, language=get_language() or "nb", **form.cleaned_data)
            except ValidationError as refusal:
                form.add_error(None, refusal)
            else:
                messages.success(request, _("Takk. En redaktør ser på forslaget, og du får svar."))
                return redirect("vocabulary:mine")
        return self.show(form)

    def show(self, form):
        own = Proposal.objects.filter(by=self.request.user).order_by("-at", "-pk")
        paged = paginate(self.request, own)
        context = {"form": form, "paged": paged, "rows": [row(proposal, terms_of(paged)) for proposal in paged]}
        return render(self.request, "listings/vocabulary/mine.html", context)


def terms_of(proposals):
    """(kind, key) → the term that stands for it now."""
    found = {}
    for kind in Kind:
        keys = [one.term_id for one in proposals if one.kind == kind and one.term_id]
        terms = kind.model.everything.select_related("successor").in_bulk(keys) if keys else {}
        found |= {(kind, pk): term.successor or term for pk, term in terms.items()}
    return found


def row(proposal, terms):
    return {
        "proposal": proposal,
        "tone": TONES[proposal.status],
        "term": terms.get((proposal.kind, proposal.term_id)),
    }


class Proposals(RuledView, TemplateView):
    """Those that wait, each word once; and what was answered last."""

    action = Action.MANAGE_VOCABULARY
    template_name = "listings/vocabulary/proposals.html"

    def get_context_data(self, **kwargs):
        waiting = {}
        for proposal in Proposal.objects.waiting().select_related("by"):
            waiting.setdefault((proposal.kind, proposal.key), []).append(proposal)
        paged = paginate(self.request, list(waiting.values()))
        answered = list(Proposal.objects.exclude(answered_at=None).order_by("-answered_at")[:10])
        terms = terms_of(answered)
        return super().get_context_data(**kwargs) | {
            "tabs": tabs(),
            "paged": paged,
            "rows": [{"proposal": group[0], "count": len(group)} for group in paged],
            "answered": [row(proposal, terms) for proposal in answered],
        }


class OneProposal(RuledView, View):
    action = Action.MANAGE_VOCABULARY

    def get_thing(self):
        self.proposal = get_object_or_404(Proposal.objects.select_related("by"), pk=self.kwargs["pk"])
        self.kind = Kind(self.proposal.kind)
        return None

    def get(self, request, pk):
        return self.show(AnswerForm(kind=self.kind))

    def post(self, request, pk):
        verb = request.POST.get("verb", "")
        form = AnswerForm(request.POST, kind=self.kind, verb=verb)
        if verb not in {"merge", "decline"} or not form.is_valid():
            return self.show(form)
        try:
            self.answer(verb, form.cleaned_data)
        except ValidationError as refusal:
            messages.error(request, " ".join(refusal.messages))
            return redirect(request.path)
        messages.success(request, _("Svaret er sendt til den som foreslo ordet."))
        return redirect("vocabulary:proposals")

    def answer(self, verb, answer):
        about = {"proposal": self.proposal, "by": self.request.user}
        if verb == "merge":
            return merge_into(term=answer["term"], **about)
        return decline(reason=answer["reason"], **about)

    def show(self, form):
        terms = terms_of([self.proposal])
        same = Proposal.objects.same_as(self.proposal).exclude(pk=self.proposal.pk).count()
        context = row(self.proposal, terms) | {
            "form": form,
            "kind": self.kind,
            "same": same,
            "all_terms": self.kind.model.objects.all(),
            "is_waiting": self.proposal in Proposal.objects.waiting(),
        }
        return render(self.request, "listings/vocabulary/proposal.html", context)
