"""How does an agency propose a colleague for another agency's posting, and what does it learn of the answer?"""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.generic import FormView, TemplateView

from listings.agencies.permissions import writes_for_any
from listings.postings.models import PostingPage
from portal.access.rules import Action
from portal.foundation.lifecycle import StepNotAllowed
from portal.foundation.paging import paginate
from portal.foundation.views import RuledView

from .. import actions
from ..forms import NominateForm
from ..invitations.limits import usual_reply
from ..models import Invitation
from . import trails
from .received import ids
from .sending import written_form


class Nominate(RuledView, FormView):
    action = Action.NOMINATE
    form_class = NominateForm
    template_name = "listings/applications/nominate.html"

    def get_thing(self):
        rows = PostingPage.objects.visible_to(self.request.user).with_facts()
        return get_object_or_404(rows, pk=self.kwargs["posting"])

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"posting": self.thing}

    def get_initial(self):
        return {"reply_by": usual_reply(self.thing)}

    def form_valid(self, form):
        words = form.cleaned_data | {"language": written_form()}
        try:
            actions.nominate(posting=self.thing, by=self.request.user, **words)
        except ValidationError as refusal:
            form.add_error(None, refusal)
            return self.form_invalid(form)
        messages.success(self.request, _("Kollegaen er spurt. Ingen andre får vite det."))
        return redirect("applications:nominated")

    def get_context_data(self, **kwargs):
        posting = self.thing
        return super().get_context_data(**kwargs) | {
            "posting": posting,
            "trail": trails.trail(
                (posting.agency.name, posting.agency.page.url),
                (posting.title, posting.url, posting.language),
                (_("Foreslå en kollega"), ""),
            ),
        }


class Nominated(RuledView, TemplateView):
    """Those whom she has proposed herself: an answer or none, and nothing of why."""

    action = Action.SEE_MY_PAGE
    is_confidential = True
    template_name = "listings/applications/nominated.html"

    def get_thing(self):
        if not writes_for_any(self.request.user):
            raise Http404

    @property
    def rows(self):
        return Invitation.objects.proposed_by(self.request.user).with_facts()

    def get_context_data(self, **kwargs):
        steps = [(_("Min side"), reverse("home:my_page")), (_("Kolleger du har foreslått"), "")]
        return super().get_context_data(**kwargs) | {
            "paged": paginate(self.request, self.rows),
            "trail": trails.trail(*steps),
        }

    def post(self, request):
        invitation = get_object_or_404(self.rows, public_id__in=ids(request, "trekk")[:1])
        try:
            actions.withdraw_invitation(invitation=invitation, by=request.user)
            messages.success(request, _("Forslaget er trukket tilbake. Kollegaen har fått beskjed."))
        except StepNotAllowed as refusal:
            messages.warning(request, refusal.messages[0])
        return redirect("applications:nominated")
