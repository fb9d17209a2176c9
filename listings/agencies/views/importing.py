"""How are many agencies added at once? First what the file would bring in, then one press: all of it or nothing."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views import View

from portal.access.rules import Action
from portal.foundation.landmarks import address_of
from portal.foundation.views import RuledView

from ..forms.importing import AgenciesFileForm
from ..lists.columns import COLUMNS
from ..lists.importing import import_agencies
from ..lists.plan import KNOWN, NEW, REFUSED, plan_of
from ..models import Agency


class Import(RuledView, View):
    action = Action.ADD_AGENCY

    def get(self, request):
        return self.show(AgenciesFileForm())

    def post(self, request):
        form = AgenciesFileForm(request.POST, request.FILES)
        if not form.is_valid():
            return self.show(form)
        told = form.cleaned_data
        try:
            if told["shown"] and not told["file"]:
                return self.bring_in(told["text"], told["shown"])
            return self.show(form, plan_of(told["text"]), told["text"])
        except ValidationError as refusal:
            form.add_error("file", refusal)
        return self.show(form)

    def bring_in(self, text, shown):
        try:
            plan = import_agencies(text=text, by=self.request.user, shown=shown)
        except ValidationError as refusal:
            messages.error(self.request, " ".join(refusal.messages))
            return self.show(AgenciesFileForm(), plan_of(text), text)
        count = len(plan.of(NEW))
        told = ngettext("%(count)s virksomhet er lagt til.", "%(count)s virksomheter er lagt til.", count)
        messages.success(self.request, told % {"count": count})
        return redirect(address_of("agencies.AgencyIndexPage"))

    def show(self, form, plan=None, text=""):
        labels = ((REFUSED, _("Må rettes")), (NEW, _("Nye")), (KNOWN, _("Med fra før")))
        context = {
            "form": form,
            "plan": plan,
            "text": text,
            "groups": [(state, label, plan.of(state)) for state, label in labels] if plan else [],
            "columns": COLUMNS,
            "kinds": Agency.Kind.values,
        }
        return render(self.request, "listings/agencies/import.html", context)
