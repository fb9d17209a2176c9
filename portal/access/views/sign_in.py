"""How does a person come in and go out?"""

from allauth.account.internal.decorators import login_stage_required
from allauth.account.stages import LoginByCodeStage
from allauth.account.views import AccountInactiveView, ConfirmLoginCodeView, LogoutView, RequestLoginCodeView
from django.conf import settings
from django.contrib import messages
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views.generic import FormView

from portal.foundation.admission import is_known

from ..forms import AddressForm, CodeForm
from ..openid import pending
from ..openid.configuration import configured
from ..sign_in import CodeByMail
from ..tries import TooManyTries


class SignIn(RequestLoginCodeView):
    """`identity`: what a provider has said of the person, when her code is to show which account is hers."""

    template_name = "portal/access/sign_in.html"
    form_class = AddressForm
    identity = None

    def dispatch(self, request, *args, **kwargs):
        if self.identity is None:
            pending.forget(request)
        return super().dispatch(request, *args, **kwargs)

    def get_form_class(self):
        return self.form_class

    def _redirect_to_pending_stage(self, request, stage):
        """Whoever mistyped her address may begin again while a code is on its way."""

    def form_valid(self, form):
        CodeByMail.start(self.request, form.cleaned_data["email"], self.identity)
        return redirect(self.get_success_url())

    def get_context_data(self, **kwargs):
        facts = {"is_demo": settings.PORTAL_IS_DEMO, "providers": configured()}
        facts["ran_out_by"] = self.request.GET.get("utlopt")
        return super().get_context_data(**kwargs) | facts


@method_decorator(
    login_stage_required(stage=LoginByCodeStage.key, redirect_urlname="account_login"),
    name="dispatch",
)
class Code(ConfirmLoginCodeView):
    template_name = "portal/access/code.html"

    def dispatch(self, request, *args, **kwargs):
        self.stage = request._login_stage
        self._process = CodeByMail.resume(self.stage)
        if self._process is None:
            messages.warning(request, _("Koden gjelder ikke lenger. Be om en ny."))
            return redirect("account_login")
        return FormView.dispatch(self, request, *args, **kwargs)

    def get_form_class(self):
        return CodeForm

    def post(self, request, *args, **kwargs):
        if self._action == "resend":
            return self.send_again()
        if not request.POST.get("code", "").strip():
            return FormView.form_invalid(self, self.get_form())
        try:
            self._process.count_try()
        except TooManyTries as refusal:
            self._process.abort()
            messages.error(request, refusal.message)
            return redirect("account_login")
        return super().post(request, *args, **kwargs)

    def send_again(self):
        try:
            self._process.resend()
        except TooManyTries as refusal:
            messages.error(self.request, refusal.message)
        else:
            messages.success(self.request, _("Vi har sendt en ny kode. Den gamle virker ikke lenger."))
        return redirect(self.passthrough_next_url(reverse("account_confirm_login_code")))

    def get_context_data(self, **kwargs):
        address, identity = self._process.state["email"], self._process.identity
        facts = {
            "address": address,
            "is_known": identity is not None or is_known(address),
            "can_resend": self._process.can_resend,
            "start_url": reverse("access:first_time" if identity else "access:sign_in"),
        }
        return super().get_context_data(**kwargs) | facts


class SignOut(LogoutView):
    template_name = "portal/access/sign_out.html"


class ShutOut(AccountInactiveView):
    template_name = "portal/access/shut_out.html"
