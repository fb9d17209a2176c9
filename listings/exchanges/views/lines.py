"""Where does an agency's administrator keep the lines of its own, and hide those of all that are not for it?"""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import FormView, TemplateView, View

from listings.agencies.views.of_agency import OfAgency
from listings.agreements.status import Party
from portal.access.rules import Action

from .. import actions
from ..checklist import LINES
from ..forms.checklist import SIDES, LineForm
from ..models import AgencyLine
from ..status import Part

WHO = SIDES | {Party.PERSON: gettext_lazy("Hospitanten gjør det")}
"""When an agency sees to a line that all have, or that it does not."""

STANDARD = {
    "skjul": (actions.hide_line, gettext_lazy("Punktet er skjult i utvekslinger som blir avtalt fra nå av.")),
    "vis": (actions.show_line, gettext_lazy("Punktet er med i utvekslinger som blir avtalt fra nå av.")),
}


class OfLines(OfAgency):
    action = Action.TEND_CHECKLIST
    heading = gettext_lazy("Sjekklisten vår")

    def back(self):
        return reverse("exchanges:lines", args=[self.agency.slug])


class OwnLines(OfLines, TemplateView):
    template_name = "listings/exchanges/lines.html"

    def get_context_data(self, **kwargs):
        own = [{"line": line, "side": SIDES[line.side]} for line in self.agency.exchange_lines.all()]
        hidden = set(self.agency.hidden_exchange_lines.values_list("code", flat=True))
        rows = [{"line": line, "who": WHO[line.turn], "is_hidden": line.code in hidden} for line in LINES]
        everybodys = [(part, [row for row in rows if row["line"].part == part]) for part in Part]
        return super().get_context_data(**kwargs) | {"own": own, "everybodys": everybodys}


class WritesLine(OfLines, FormView):
    form_class = LineForm
    template_name = "listings/exchanges/line.html"
    done = gettext_lazy("Punktet er lagret. Det kommer med i utvekslinger som blir avtalt fra nå av.")

    def form_valid(self, form):
        try:
            self.save(form.cleaned_data)
        except ValidationError as refusal:
            form.add_error(None, refusal)
            return self.form_invalid(form)
        messages.success(self.request, self.done)
        return redirect(self.back())

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"back": self.back()}


class AddLine(WritesLine):
    heading = gettext_lazy("Nytt punkt")

    def save(self, words):
        actions.add_line(agency=self.agency, by=self.request.user, **words)


class ChangeLine(WritesLine):
    heading = gettext_lazy("Endre punktet")

    def get_thing(self):
        agency = super().get_thing()
        self.line = get_object_or_404(AgencyLine, agency=agency, pk=self.kwargs["line"])
        return agency

    def get_initial(self):
        return LineForm.initial_of(self.line)

    def save(self, words):
        actions.change_line(line=self.line, by=self.request.user, **words)


class RemoveLine(ChangeLine, View):
    http_method_names = ["post"]

    def post(self, request, *args, **kwargs):
        try:
            actions.remove_line(line=self.line, by=request.user)
        except ValidationError as refusal:
            messages.warning(request, " ".join(refusal.messages))
        else:
            messages.success(
                request, _("Punktet er fjernet fra sjekklisten vår. Utvekslinger som er avtalt, beholder det.")
            )
        return redirect(self.back())


class StandardLine(OfLines, View):
    """`gjor`: hide the line, or take it along again."""

    http_method_names = ["post"]

    def post(self, request, slug, code):
        verb, words = STANDARD.get(request.POST.get("gjor", ""), (None, ""))
        if verb is None:
            raise Http404
        try:
            verb(agency=self.agency, code=code, by=request.user)
        except ValidationError as refusal:
            messages.warning(request, " ".join(refusal.messages))
        else:
            messages.success(request, words)
        return redirect(f"{self.back()}#fast-{code}")
