"""What will follow when two words become one? Shown first, then done."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views import View

from portal.foundation.ids import id_in

from ..actions import merge_terms
from ..forms import AnswerForm
from .desk import OfTerm, link_to, trail
from .terms import told_usage


class Merge(OfTerm, View):
    """First the word to merge into is named; the page that answers says what follows, and has the button."""

    def get(self, request, kind, pk):
        if self.term.successor:
            return redirect(link_to(self.term.successor))
        if "term" not in request.GET:
            return self.show(AnswerForm(kind=self.kind, verb="merge"))
        form = AnswerForm(request.GET, kind=self.kind, verb="merge")
        if form.is_valid() and form.cleaned_data["term"] == self.term:
            form.add_error("term", _("Velg et annet ord enn det du vil slå sammen."))
        return self.show(form, form.cleaned_data.get("term") if form.is_valid() else None)

    def post(self, request, kind, pk):
        number = id_in(request.POST.get("into", ""))
        into = self.kind.model.objects.filter(pk=number).first() if number else None
        if into is None:
            messages.error(request, _("Ordet finnes ikke lenger. Velg et annet."))
            return redirect(request.path)
        try:
            seen = tuple(id_in(request.POST.get(name, "")) for name in ("old_version", "new_version"))
            new = merge_terms(old=self.term, new=into, by=request.user, seen=seen)
        except ValidationError as refusal:
            messages.error(request, " ".join(refusal.messages))
            return redirect(request.path)
        messages.success(request, _("«%(old)s» er slått sammen med «%(new)s».") % {"old": self.term, "new": new})
        return redirect(link_to(new))

    def show(self, form, into=None):
        here = {"label": self.term.label, "url": link_to(self.term)}
        context = {
            "form": form,
            "kind": self.kind,
            "term": self.term,
            "into": into,
            "usage": told_usage(self.term) if into else [],
            "all_terms": self.kind.model.objects.exclude(pk=self.term.pk),
            "trail": trail(self.kind, here, {"label": _("Slå sammen"), "url": ""}),
        }
        return render(self.request, "listings/vocabulary/merge.html", context)
