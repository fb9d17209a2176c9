"""How does an editor write, merge and retire a word?"""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views import View

from portal.foundation.ids import id_in
from portal.foundation.lifecycle import StepNotAllowed
from portal.foundation.one_line import on_one_line

from ..actions import Overtaken, accept, add_term, bring_back, change_term, retire
from ..forms import term_form
from ..models import Proposal
from ..usages import in_words, usage_of, uses_of
from ..words import LONGEST
from .desk import OfList, OfTerm, link_to, trail


class AddTerm(OfList, View):
    """Also the way in for what somebody proposed: `forslag` is its number; or just for a word, `ord`."""

    def get(self, request, kind):
        proposal, word = self.proposal, on_one_line(request.GET.get("ord", ""))[:LONGEST]
        first = {f"label_{proposal.language}": proposal.words, "label_nb": proposal.words} if proposal else {}
        first = first or {"label_nb": word}
        return self.show(term_form(self.kind)(initial=first))

    def post(self, request, kind):
        form = term_form(self.kind)(request.POST)
        if not form.is_valid():
            return self.show(form)
        try:
            term = self.add(form)
        except (ValidationError, StepNotAllowed) as refusal:
            form.add_error(None, refusal)
            return self.show(form)
        messages.success(request, _("«%(term)s» er tatt inn i lista.") % {"term": term})
        return redirect(link_to(term))

    def add(self, form):
        words = {"term": form.instance, "by": self.request.user, "related": form.related}
        return accept(proposal=self.proposal, **words) if self.proposal else add_term(**words)

    @property
    def proposal(self):
        asked = id_in(self.request.GET.get("forslag", ""))
        return asked and get_object_or_404(Proposal, pk=asked, kind=self.kind)

    def show(self, form):
        here = {"label": _("Nytt ord"), "url": ""}
        context = {"form": form, "kind": self.kind, "proposal": self.proposal, "trail": trail(self.kind, here)}
        return render(self.request, "listings/vocabulary/term.html", context)


class OneTerm(OfTerm, View):
    def get(self, request, kind, pk):
        if self.term.successor:
            return redirect(link_to(self.term.successor))
        return self.show(term_form(self.kind)(instance=self.term))

    def post(self, request, kind, pk):
        try:
            if verb := VERBS.get(request.POST.get("verb")):
                verb(term=self.term, by=request.user)
                messages.success(request, _("Lagret. Endringen gjelder fra nå."))
                return redirect(link_to(self.term))
        except Overtaken as refusal:
            messages.error(request, " ".join(refusal.messages))
            return redirect(link_to(self.term))
        return self.change(term_form(self.kind)(request.POST, instance=self.term))

    def change(self, form):
        if form.is_valid():
            try:
                self.save(form)
            except ValidationError as refusal:
                form.add_error(None, refusal)
                form.seen_now = self.kind.model.everything.get(pk=self.term.pk).version
            else:
                messages.success(self.request, _("«%(term)s» er lagret.") % {"term": self.term})
                return redirect(link_to(self.term))
        return self.show(form)

    def save(self, form):
        seen = form.cleaned_data["seen"] or 0
        change_term(term=form.instance, by=self.request.user, seen=seen, related=form.related)

    def show(self, form):
        fresh = self.kind.model.everything.get(pk=self.term.pk)
        narrower = list(fresh.narrower.all()) if hasattr(fresh, "narrower") else []
        context = {
            "form": form,
            "kind": self.kind,
            "term": fresh,
            "seen": getattr(form, "seen_now", form["seen"].value()),
            "narrower": [{"term": one, "url": link_to(one)} for one in narrower],
            "merged": list(self.kind.model.everything.filter(successor=fresh)),
            "usage": told_usage(fresh),
            "trail": trail(self.kind, {"label": fresh.label, "url": ""}),
        }
        return render(self.request, "listings/vocabulary/term.html", context)


VERBS = {"retire": retire, "bring_back": bring_back}


def told_usage(term):
    return list(in_words(usage_of(term.kind)[term.pk], uses_of(term.kind)))
