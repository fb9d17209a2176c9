"""How does a portal administrator see what has been done, and that nobody has changed it?"""

from django.contrib import messages
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.generic import TemplateView

from portal.access.catalogue import Action
from portal.foundation.audit import agency_names
from portal.foundation.paging import paginate
from portal.foundation.views import RuledView

from .. import actions
from ..checking import last_check
from ..listing import Asked, events_to_choose, rows_of
from .kept import tabs

PER_PAGE = 50


class Log(RuledView, TemplateView):
    action = Action.SEE_AUDIT_LOG
    template_name = "portal/privacy/log.html"
    is_confidential = True

    def get_context_data(self, **kwargs):
        actions.note_reading(by=self.request.user)
        asked = Asked.read(self.request.GET)
        paged = paginate(self.request, asked.entries(), PER_PAGE)
        return super().get_context_data(**kwargs) | {
            "asked": asked,
            "events": events_to_choose(),
            "agencies": agency_names(),
            "paged": paged,
            "rows": rows_of(paged),
            "checked": last_check(),
            "tabs": tabs("privacy:log"),
        }


class Check(RuledView, TemplateView):
    """Goes through all of it while she waits, and says what was found."""

    action = Action.SEE_AUDIT_LOG
    template_name = "portal/privacy/checked.html"

    def get(self, request):
        return redirect("privacy:log")

    def post(self, request):
        checked = actions.check(by=request.user)
        if not checked.faults:
            messages.success(request, _("Loggen er hel. Ingen har endret, tatt bort eller satt inn noe."))
            return redirect("privacy:log")
        return self.render_to_response(self.get_context_data(checked=checked))
