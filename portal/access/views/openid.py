"""How does a person sign in with a provider? She is sent there, and comes back with its answer."""

import requests
from allauth.socialaccount.adapter import get_adapter
from django.contrib import messages
from django.http import Http404
from django.shortcuts import redirect
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.generic import View

from portal.foundation.admission import employers_of, fits

from .. import tries
from ..openid import pending
from ..openid.configuration import provider_named
from ..openid.protocol import Answer, Conversation
from ..openid.refusals import DOWN, Refused
from ..openid.stopping import stopped
from .language import our_address
from .sign_in import SignIn


@method_decorator(never_cache, name="dispatch")
class ProviderView(View):
    """`ours`: the provider that the address names."""

    http_method_names = ["get"]

    def dispatch(self, request, provider_id):
        self.ours = provider_named(provider_id)
        if self.ours is None:
            raise Http404
        try:
            tries.use_provider(request)
        except tries.TooManyTries as refusal:
            messages.error(request, refusal.message)
            return redirect("account_login")
        return super().dispatch(request, provider_id)


class Depart(ProviderView):
    """By a link, not a form: the policy `form-action 'self'` would stop a form that ends at the provider."""

    def get(self, request, provider_id):
        next_url = our_address(request, request.GET.get("next"), None)
        try:
            return get_adapter().get_provider(request, provider_id).begin(request, next_url)
        except requests.RequestException:
            return stopped(request, self.ours, Refused(DOWN), next_url)
        except Refused as refusal:
            return stopped(request, self.ours, refusal, next_url)


class Return(ProviderView):
    def get(self, request, provider_id):
        return Answer.adapter_view(Conversation(request, provider_id))(request)


class FirstTime(SignIn):
    """Whose account is it? A code to its address tells, once."""

    template_name = "portal/access/first_time.html"

    def dispatch(self, request, *args, **kwargs):
        self.identity = pending.waiting(request)
        if self.identity is None:
            return redirect("account_login")
        return super().dispatch(request, *args, **kwargs)

    def get_initial(self):
        """What the provider has not verified may be anybody's."""
        return {"email": self.identity.address} if self.identity.is_verified else {}

    def form_valid(self, form):
        if not fits(self.identity.numbers, form.cleaned_data["email"]):
            agencies = ", ".join(employer.name for employer in employers_of(self.identity.numbers))
            form.add_error("email", _("Skriv jobbadressen du har i %(agency)s.") % {"agency": agencies})
            return self.form_invalid(form)
        return super().form_valid(form)

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"provider": provider_named(self.identity.provider)}
