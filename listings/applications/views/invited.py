"""What is a person invited to, and how does she answer? Reading changes nothing and is told to nobody."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views import View
from django.views.generic import FormView

from listings.agencies.models import Agency
from portal.access.rules import Action, can
from portal.foundation.views import RuledView

from .. import actions
from ..forms import DeclineForm
from ..models import Application, AskedNoMore, Invitation
from . import trails
from .received import ids


class ReadInvitation(RuledView, FormView):
    """The page, with the no as its form; the yes is the interest that she sends."""

    action = Action.ANSWER_POSTING_INVITATION
    form_class = DeclineForm
    template_name = "listings/applications/invitation.html"

    def get_thing(self):
        rows = Invitation.objects.asked_of(self.request.user).with_facts()
        return get_object_or_404(rows, public_id=self.kwargs["public_id"])

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"invitation": self.thing}

    def post(self, request, *args, **kwargs):
        """`stopp` is for an invitation that has no no any more: only the agency is refused."""
        if "stopp" not in request.POST:
            return super().post(request, *args, **kwargs)
        actions.refuse_invitations(agency=self.thing.asker, by=request.user)
        said = _("%(agency)s kan ikke spørre deg igjen. Du kan ombestemme deg på siden med interessemeldingene dine.")
        messages.success(request, said % {"agency": self.thing.asker.name})
        return redirect(self.thing)

    def form_valid(self, form):
        try:
            actions.decline_invitation(invitation=self.thing, by=self.request.user, **form.cleaned_data)
        except ValidationError as refusal:
            messages.warning(self.request, refusal.messages[0])
            return redirect(self.thing)
        messages.success(self.request, _("Du har svart nei takk."))
        return redirect(self.thing)

    def get_context_data(self, **kwargs):
        invitation, user = self.thing, self.request.user
        posting = invitation.posting
        return super().get_context_data(**kwargs) | {
            "invitation": invitation,
            "posting": posting,
            "may_see_posting": can(user, Action.SEE_POSTING, posting),
            "may_send": can(user, Action.SEND_INTEREST, posting),
            "sent": Application.objects.sent_by(user).to(posting).first(),
            "may_ask": not AskedNoMore.objects.filter(person=user, agency=invitation.asker).exists(),
            "trail": trails.mine((posting.title, "", posting.language)),
        }


class LetInvite(RuledView, View):
    """An agency that she has refused may invite her again."""

    action = Action.SEE_MY_PAGE

    def get(self, request):
        return redirect("applications:mine")

    def post(self, request):
        chosen = ids(request, "virksomhet")[:1]
        agency = get_object_or_404(Agency, public_id__in=chosen)
        actions.allow_invitations(agency=agency, by=request.user)
        messages.success(request, _("%(agency)s kan invitere deg igjen.") % {"agency": agency.name})
        return redirect("applications:mine")
