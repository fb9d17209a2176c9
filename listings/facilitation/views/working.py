"""What is there to do, and how is a row put away or somebody reminded?"""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponseNotAllowed
from django.shortcuts import redirect
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.views.generic import FormView, TemplateView, View

from portal.access.rules import Action
from portal.foundation.paging import paginate
from portal.foundation.views import RuledView

from .. import actions
from ..forms import MarkForm
from ..limits import MOST_ROWS
from ..queue import TABS, Worklist
from ..queue.worklist import AWAY
from .trails import worked

REMINDERS = {
    "case": actions.remind_case,
    "request": actions.remind_request,
    "waiting": actions.remind_sides,
}


class WorkListView(RuledView, TemplateView):
    action = Action.FACILITATE
    is_confidential = True
    template_name = "listings/facilitation/list.html"

    def get_context_data(self, **kwargs):
        worklist, tab = Worklist(self.request.user), self.request.GET.get("vis", "")
        rows = worklist.of(tab)
        return super().get_context_data(**kwargs) | {
            "tabs": tabs(worklist, tab),
            "paged": paginate(self.request, rows, per_page=MOST_ROWS),
            "count": len(rows),
            "is_away": tab == AWAY,
            "trail": worked(),
        }


def tabs(worklist, current):
    labels = {"": _("Alt")} | {code: label for code, (label, _kinds) in TABS.items()} | {AWAY: _("Lagt vekk")}
    known = current if current in labels else ""
    return [
        {
            "label": f"{label} ({len(worklist.of(code))})",
            "url": f"?vis={code}" if code else "?",
            "is_current": code == known,
        }
        for code, label in labels.items()
    ]


class OfRow(RuledView):
    """A row that stands in the list, or is put away from it, as it is now."""

    action = Action.FACILITATE

    @cached_property
    def placed(self):
        found = Worklist(self.request.user).one(**self.kwargs)
        if found is None:
            raise Http404
        return found

    @property
    def row(self):
        return self.placed.row

    def attempt(self, verb, done, **facts):
        """Back to the list; a row that has gone meanwhile is 404."""
        verb(row=self.row, by=self.request.user, **facts)
        messages.success(self.request, done)
        return redirect("facilitation:list")


class MarkRow(OfRow, FormView):
    """`ferdig`, or `utsett` until a day; `fram` brings it back."""

    form_class = MarkForm
    template_name = "listings/facilitation/row.html"

    def get_initial(self):
        return {"note": self.placed.note}

    def form_valid(self, form):
        said, chosen = form.cleaned_data, self.request.POST.get("valg", "")
        note = said["note"] if "note" in self.request.POST else None
        if chosen == "fram":
            actions.bring_back(ref=self.row.ref, by=self.request.user)
            messages.success(self.request, _("Raden er tilbake i lista."))
            return redirect("facilitation:list")
        if chosen == "ferdig":
            return self.attempt(actions.finish, _("Ferdig. Raden er lagt vekk."), note=note)
        try:
            return self.attempt(actions.postpone, _("Utsatt."), note=note, until=said["until"])
        except ValidationError as refusal:
            form.add_error(None, refusal)
            return self.form_invalid(form)

    def get_context_data(self, **kwargs):
        own = {"row": self.row, "trail": worked((self.row.title, "", self.row.lang))}
        return super().get_context_data(**kwargs) | own


class Remind(OfRow, View):
    def get(self, request, kind, pk):
        return HttpResponseNotAllowed(["POST"])

    def post(self, request, kind, pk):
        if kind not in REMINDERS:
            raise Http404
        try:
            return self.attempt(REMINDERS[kind], _("Påminnelsen er sendt. Raden kommer tilbake hvis ingenting skjer."))
        except ValidationError as refusal:
            messages.error(request, " ".join(refusal.messages))
            return redirect("facilitation:list")
