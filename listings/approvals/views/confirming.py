"""Where does an agency's administrator confirm that an address is a manager's?"""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views import View
from django.views.generic import TemplateView

from portal.access.rules import Action
from portal.foundation.views import RuledView

from .. import actions
from ..models import Approval
from ..status import Status
from . import trails

MOST_WAITING = 100


class Approvers(RuledView, TemplateView):
    """Those that wait, the one that has waited longest on top."""

    action = Action.SEE_APPROVERS
    template_name = "listings/approvals/approvers.html"
    is_confidential = True

    def get_context_data(self, **kwargs):
        waiting = Approval.objects.confirmed_by(self.request.user).filter(status=Status.CONFIRMING)
        return super().get_context_data(**kwargs) | {
            "waiting": waiting.with_facts().order_by("made_at")[:MOST_WAITING],
            "trail": trails.mine((_("Bekreft adresser"), "")),
        }


class Approver(RuledView, View):
    """One of them: two buttons on the list."""

    action = Action.CONFIRM_APPROVER
    http_method_names = ("get", "post")

    def get_thing(self):
        rows = Approval.objects.confirmed_by(self.request.user).with_facts()
        return get_object_or_404(rows, public_id=self.kwargs["public_id"])

    def get(self, request, public_id):
        return redirect("approvals:approvers")

    def post(self, request, public_id):
        yes = request.POST.get("svar") == "ja"
        verb = actions.confirm if yes else actions.refuse
        try:
            verb(approval=self.thing, by=request.user)
        except ValidationError as refusal:
            messages.error(request, " ".join(refusal.messages))
        else:
            messages.success(request, _("Lederen har fått spørsmålet.") if yes else _("Den ansatte har fått beskjed."))
        return redirect("approvals:approvers")
