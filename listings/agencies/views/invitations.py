"""How does a person answer an agency that wants her in? On a page of her own, with a yes and a no."""

from django import forms
from django.conf import settings
from django.contrib import messages
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import FormView

from portal.access.rules import Action
from portal.foundation.forms import PortalForm
from portal.foundation.views import RuledView

from ..actions import accept_invitation, decline_invitation
from ..leading import address_today
from ..models import Membership

ANSWERS = {
    "yes": (accept_invitation, gettext_lazy("Nå hører du til %(agency)s.")),
    "no": (decline_invitation, gettext_lazy("Du har takket nei. Du hører ikke til %(agency)s.")),
}


class AnswerForm(PortalForm):
    answer = forms.ChoiceField(
        choices=[(answer, answer) for answer in ANSWERS],
        widget=forms.HiddenInput,
        error_messages=dict.fromkeys(("required", "invalid_choice"), gettext_lazy("Svar ja eller nei.")),
    )


class Invitation(RuledView, FormView):
    action = Action.ANSWER_INVITATION
    template_name = "listings/agencies/invitation.html"
    form_class = AnswerForm
    success_url = settings.LOGIN_REDIRECT_URL

    def dispatch(self, request, *args, **kwargs):
        """The link in the mail works for as long as there is something to answer, and leads on afterwards."""
        if request.user.is_authenticated and self.get_thing() is None:
            messages.info(request, _("Invitasjonen er besvart eller trukket tilbake."))
            return redirect(self.success_url)
        return super().dispatch(request, *args, **kwargs)

    def get_thing(self):
        slug = address_today(self.kwargs["slug"])
        return Membership.objects.invited(self.request.user).filter(agency__slug=slug).first()

    def form_valid(self, form):
        verb, done = ANSWERS[form.cleaned_data["answer"]]
        verb(membership=self.thing, by=self.request.user)
        messages.success(self.request, done % {"agency": self.thing.agency.name})
        return super().form_valid(form)

    def get_context_data(self, **kwargs):
        facts = {"agency": self.thing.agency, "roles": [role.get_role_display() for role in self.thing.roles.all()]}
        return super().get_context_data(**kwargs) | facts
