"""How does an administrator see that search is well, and what can she have done?"""

from django.contrib import messages
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView

from portal.access.rules import Action
from portal.foundation.views import RuledView

from . import actions
from .reading import status

VERBS = {
    "deliver": (actions.deliver, gettext_lazy("Portalen prøver å levere nå. Last siden på nytt for å se det.")),
    "reconcile": (actions.reconcile, gettext_lazy("Portalen sammenligner nå. Last siden på nytt for å se svaret.")),
}


class Status(RuledView, TemplateView):
    action = Action.TEND_SEARCH
    template_name = "search/upkeep/status.html"

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | status() | {"trail": trail((_("Søket"), ""))}

    def post(self, request):
        verb, told = VERBS.get(request.POST.get("verb"), (None, None))
        if verb:
            verb(by=request.user)
            messages.success(request, told)
        else:
            messages.error(request, _("Dette går ikke. Velg noe av det som står på siden."))
        return redirect("upkeep:status")


class Rebuild(RuledView, TemplateView):
    """Asks once more, because it makes the servers work."""

    action = Action.TEND_SEARCH
    template_name = "search/upkeep/rebuild.html"

    def get_context_data(self, **kwargs):
        here = trail((_("Søket"), reverse("upkeep:status")), (_("Bygg på nytt"), ""))
        return super().get_context_data(**kwargs) | {"trail": here}

    def post(self, request):
        actions.rebuild(by=request.user)
        messages.success(request, _("Portalen bygger på nytt nå. Folk kan søke som før."))
        return redirect("upkeep:status")


def trail(*last):
    return [{"label": label, "url": url} for label, url in ((_("Min side"), reverse("home:my_page")), *last)]
