"""What does somebody show who has come past the code or the provider, and has a second factor?"""

import json

from allauth.account.internal.decorators import login_stage_required
from allauth.mfa.base.internal.flows import post_authentication
from allauth.mfa.models import Authenticator
from django.contrib import messages
from django.shortcuts import redirect
from django.utils.decorators import method_decorator
from django.views.generic import TemplateView

from ..second_factor import passkeys
from ..second_factor.forms import ShowCode, ShowPasskey
from ..second_factor.showing import has_one
from ..second_factor.stages import SecondStep
from ..signals import tell_of_a_wrong_factor


@method_decorator(login_stage_required(stage=SecondStep.key, redirect_urlname="account_login"), name="dispatch")
class ShowSecondFactor(TemplateView):
    template_name = "portal/access/second_step.html"

    def dispatch(self, request, *args, **kwargs):
        self.stage = request._login_stage
        self.user = self.stage.login.user
        if not has_one(self.user):
            return redirect("account_login")
        return super().dispatch(request, *args, **kwargs)

    def post(self, request):
        by_passkey = "credential" in request.POST
        form = (ShowPasskey if by_passkey else ShowCode)(request.POST, user=self.user)
        if form.is_valid():
            post_authentication(request, form.factor)
            return self.stage.exit()
        tell_of_a_wrong_factor(self.user)
        if by_passkey:
            messages.error(request, " ".join(form.non_field_errors()))
            form = None
        return self.render_to_response(self.get_context_data(form=form))

    def get_context_data(self, form=None, **kwargs):
        facts = {"form": form or ShowCode(user=self.user), "has_app": self.has(Authenticator.Type.TOTP)}
        if self.has(Authenticator.Type.WEBAUTHN):
            facts["options"] = json.dumps(passkeys.options_to_show(self.user))
        return super().get_context_data(**kwargs) | facts

    def has(self, kind):
        return Authenticator.objects.filter(user=self.user, type=kind).exists()
