"""How does the receiving agency make an agreement of a place that somebody has said yes to?"""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.generic import TemplateView

from listings.applications.models import Application
from portal.access.rules import Action
from portal.foundation.views import RuledView

from .. import actions
from ..actions.making import AlreadyMade
from ..approved_before import yes_to
from ..models import Agreement
from . import trails


class Make(RuledView, TemplateView):
    action = Action.MAKE_AGREEMENT
    template_name = "listings/agreements/make.html"

    def get_thing(self):
        rows = Application.objects.handled_by(self.request.user).with_facts()
        return get_object_or_404(rows, public_id=self.kwargs["public_id"])

    def get(self, request, *args, **kwargs):
        made = Agreement.objects.standing().filter(application=self.thing).first()
        return redirect(made) if made else super().get(request, *args, **kwargs)

    def post(self, request, *args, **kwargs):
        try:
            made = actions.make_agreement(application=self.thing, by=request.user)
        except AlreadyMade as already:
            messages.info(request, already.messages[0])
            made = already.agreement
        return redirect(made)

    def get_context_data(self, **kwargs):
        trail = trails.trail(trails.mine(), (_("Lag avtale"), ""))
        context = {"application": self.thing, "has_yes": yes_to(self.thing) is not None, "trail": trail}
        return super().get_context_data(**kwargs) | context
