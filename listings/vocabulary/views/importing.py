"""How does an editor bring a whole list in? First sees what would happen, then says yes."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views import View

from ..forms import FileForm
from ..sheets.columns import columns_of
from ..sheets.importing import import_list
from ..sheets.plan import CHANGED, NEW, REFUSED, UNCHANGED, plan_of
from .desk import OfList, trail


class Import(OfList, View):
    def get(self, request, kind):
        return self.show(FileForm())

    def post(self, request, kind):
        form = FileForm(request.POST, request.FILES)
        if not form.is_valid():
            return self.show(form)
        text = form.cleaned_data["text"]
        try:
            if form.cleaned_data["shown"] and not form.cleaned_data["file"]:
                return self.bring_in(text, form.cleaned_data["shown"])
            return self.show(form, plan_of(self.kind, text), text)
        except ValidationError as refusal:
            form.add_error("file", refusal)
        return self.show(form)

    def bring_in(self, text, shown):
        try:
            plan = import_list(kind=self.kind, text=text, by=self.request.user, shown=shown)
        except ValidationError as refusal:
            messages.error(self.request, " ".join(refusal.messages))
            return self.show(FileForm(), plan_of(self.kind, text), text)
        count = len(plan.of(NEW)) + len(plan.of(CHANGED))
        told = ngettext("%(count)s ord er lagret.", "%(count)s ord er lagret.", count) % {"count": count}
        messages.success(self.request, told)
        return redirect("vocabulary:list", kind=self.kind.in_address)

    def show(self, form, plan=None, text=""):
        context = {
            "form": form,
            "kind": self.kind,
            "plan": plan,
            "text": text,
            "groups": [(state, label, plan.of(state)) for state, label in states()] if plan else [],
            "columns": columns_of(self.kind),
            "trail": trail(self.kind, {"label": _("Hent inn fra fil"), "url": ""}),
        }
        return render(self.request, "listings/vocabulary/import.html", context)


def states():
    return ((REFUSED, _("Må rettes")), (NEW, _("Nye")), (CHANGED, _("Endret")), (UNCHANGED, _("Uendret")))
