"""How does a person get a second factor? An app by its QR code, a passkey by her browser, and codes for the day she has
lost them."""

import json
from base64 import b64encode

from allauth.mfa.adapter import get_adapter
from allauth.mfa.recovery_codes.internal.flows import view_recovery_codes
from allauth.mfa.totp.internal.auth import clear_totp_secret, get_totp_secret
from django.contrib import messages
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.generic import FormView, TemplateView

from ..second_factor import actions, passkeys
from ..second_factor.forms import NewApp, NewPasskey
from ..second_factor.holding import has_unseen_codes
from ..second_factor.showing import has_one, note_shown
from .own_sign_in import OwnView


class ShownFirst(OwnView):
    """Whoever has a second factor must have shown it, also to look."""

    def dispatch(self, request, *args, **kwargs):
        if request.user.is_authenticated and self.must_show_first:
            return self.turn_back()
        return super().dispatch(request, *args, **kwargs)


class AddFactor(ShownFirst, FormView):
    def form_valid(self, form):
        is_out_elsewhere = self.add(form, here=self.request.session.session_key)
        note_shown(self.request, self.request.user, self.kind)
        if is_out_elsewhere:
            messages.info(self.request, _("Du er logget ut de andre stedene. Der må du logge inn på nytt."))
        if has_unseen_codes(self.request.user):
            return redirect(self.address("recovery_codes"))
        messages.success(self.request, _("Det er lagt til. Du får en e-post om det."))
        return redirect(self.address("own_sign_in"))

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"next": self.next_url}


class AddApp(AddFactor):
    template_name = "portal/access/add_app.html"
    form_class = NewApp
    kind = "totp"

    def get_form_kwargs(self):
        """The same QR code again after a mistake, for the one in her app must be the one that is kept."""
        secret = get_totp_secret(regenerate=self.request.method == "GET")
        return super().get_form_kwargs() | {"user": self.request.user, "secret": secret}

    def add(self, form, here):
        ended = actions.add_app(person=self.request.user, secret=form.secret, here=here)
        clear_totp_secret(self.request)
        return ended

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        adapter, secret = get_adapter(), context["form"].secret
        address = adapter.build_totp_url(self.request.user, secret)
        picture = b64encode(adapter.build_totp_svg(address).encode()).decode()
        groups = [secret[start : start + 4] for start in range(0, len(secret), 4)]
        return context | {"picture": f"data:image/svg+xml;base64,{picture}", "secret": " ".join(groups), "url": address}


class AddPasskey(AddFactor):
    template_name = "portal/access/add_passkey.html"
    form_class = NewPasskey
    kind = "webauthn"

    def add(self, form, here):
        return actions.add_passkey(person=self.request.user, here=here, **form.cleaned_data)

    def get_context_data(self, **kwargs):
        options = passkeys.options_for_new(self.request.user)
        return super().get_context_data(**kwargs) | {"options": json.dumps(options)}


class OwnRecoveryCodes(ShownFirst, TemplateView):
    """They are shown once. Whoever has not kept them makes new ones."""

    is_confidential = True
    template_name = "portal/access/recovery_codes.html"

    def get_context_data(self, **kwargs):
        codes, is_first_time = view_recovery_codes(self.request)
        unused = codes.get_unused_codes() if codes else []
        facts = {"codes": unused if is_first_time else [], "left": len(unused), "next": self.next_url}
        return super().get_context_data(**kwargs) | facts | {"can_have_codes": codes is not None}

    def post(self, request):
        if has_one(request.user):
            actions.make_new_codes(person=request.user)
        return redirect(self.address("recovery_codes"))
