"""How is a step taken back, of one candidate or of those that were moved together?"""

from django.contrib import messages
from django.http import HttpResponseNotAllowed
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views import View

from .. import actions
from ..listing import query
from ..models import StageChange
from .posted import OfPosting
from .received import numbers


class Undo(OfPosting, View):
    """`endring` names the steps; `til` the candidate whose page it was asked from, if it was."""

    def get(self, request, posting):
        return HttpResponseNotAllowed(["POST"])

    def post(self, request, posting):
        steps = StageChange.objects.filter(application__in=self.candidates, pk__in=numbers(request, "endring"))
        changes = list(steps.select_related("application__posting__agency", "application__person"))
        undone = actions.undo_together(changes=changes, by=request.user)
        self.tell(undone, asked=len(request.POST.getlist("endring")))
        if "til" in request.POST and len(changes) == 1:
            return redirect(
                reverse("applications:candidate", args=[changes[0].application.public_id]) + query(**self.kept)
            )
        return redirect(self.table_of(changes[0].application.status) if changes else self.table)

    def tell(self, undone, asked):
        """What somebody else has undone already is gone, and that is said too."""
        if undone.back:
            said = ngettext(
                "Angret for %(number)s kandidat, som ikke får beskjed om steget.",
                "Angret for %(number)s kandidater, som ikke får beskjed om steget.",
                undone.back,
            )
            messages.success(self.request, said % {"number": undone.back})
        for application, why in undone.left:
            messages.warning(self.request, _("%(name)s: %(why)s") % {"name": application.shown_name, "why": why})
        if asked and not undone.back and not undone.left:
            messages.info(self.request, _("Steget er allerede angret."))
