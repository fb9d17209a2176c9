"""How is a provider spoken with? OpenID Connect by allauth; with a nonce, and without a say for the visitor."""

import json
import secrets
import time

import requests
from allauth.socialaccount.helpers import render_authentication_error
from allauth.socialaccount.models import SocialAccount, SocialLogin
from allauth.socialaccount.providers.base.constants import AuthProcess
from allauth.socialaccount.providers.oauth2.views import OAuth2CallbackView
from allauth.socialaccount.providers.openid_connect.provider import OpenIDConnectProvider
from allauth.socialaccount.providers.openid_connect.views import OpenIDConnectOAuth2Adapter
from django.contrib.auth import get_user_model
from django.utils.translation import get_language

from ..showing_anew import is_anew
from .configuration import provider_named
from .discovery import configuration_of
from .identity import identity_in
from .reading import text_at
from .recency import ASKED_AT, SEE_HER_AGAIN, seen_at
from .refusals import NOT_ADMITTED, NOT_UNDERSTOOD, TOO_LOW, Refused
from .tokens import claims_in


class Conversation(OpenIDConnectOAuth2Adapter):
    """One sign-in with one provider. `state` is what was kept of it when it began."""

    state = None

    def __init__(self, request, provider_id):
        super().__init__(request, provider_id)
        self.ours = provider_named(provider_id)

    @property
    def openid_config(self):
        return configuration_of(self.ours)

    def complete_login(self, request, app, token, *, response, **more):
        """Raises Refused."""
        claims = self.told(response.get("id_token"), token.token)
        check(claims, self.ours)
        self.state["seen_at"] = seen_at(claims, self.state.get(ASKED_AT))
        account = SocialAccount(provider=self.ours.id, extra_data={})
        login = SocialLogin(user=get_user_model()(), account=account, provider=self.get_provider())
        login.identity = identity_in(claims, self.ours)
        account.uid = login.identity.key
        return login

    def told(self, id_token, access_token):
        """What the token says, and below it what the provider says when it is asked with the other token; but when it
        saw her, the signed one alone."""
        if not isinstance(id_token, str):
            raise Refused(NOT_UNDERSTOOD)
        claims = claims_in(id_token, provider=self.ours, configuration=self.openid_config)
        if not is_same(claims.get("nonce"), (self.state or {}).get("nonce")):
            raise Refused(NOT_UNDERSTOOD)
        if not self.ours.fetch_userinfo:
            return claims
        more = self._fetch_user_info(access_token)
        if not isinstance(more, dict) or more.get("sub") != claims["sub"]:
            raise Refused(NOT_UNDERSTOOD)
        return more | {"auth_time": None} | claims


class Answer(OAuth2CallbackView):
    """What the provider sends the person back with."""

    def dispatch(self, request):
        try:
            return super().dispatch(request)
        except (Refused, requests.RequestException) as failure:
            facts = {"state": self.adapter.state}
            return render_authentication_error(
                request, self.adapter.get_provider(), exception=failure, extra_context=facts
            )

    def _get_state(self, request, provider):
        self.adapter.state, response = super()._get_state(request, provider)
        if self.adapter.state and not is_from_the_provider(request, self.adapter):
            raise Refused(NOT_UNDERSTOOD)
        return self.adapter.state, response


def is_from_the_provider(request, conversation):
    """A provider that names itself in its answer must be the one she was sent to (RFC 9207)."""
    issuer = conversation.openid_config["issuer"]
    return request.GET.get("iss", issuer) == issuer


def is_same(one, other):
    """Both must be there."""
    return bool(one and other) and secrets.compare_digest(str(one).encode(), str(other).encode())


def check(claims, provider):
    if not text_at(claims, provider.subject_claim):
        raise Refused(NOT_UNDERSTOOD)
    if provider.allowed_levels and claims.get("acr") not in provider.allowed_levels:
        raise Refused(TOO_LOW)
    if not provider.admits(claims):
        raise Refused(NOT_ADMITTED)


class CarefulProvider(OpenIDConnectProvider):
    """allauth lets the visitor add and change parameters by her address, and sends no nonce."""

    package = "allauth.socialaccount.providers.openid_connect"
    oauth2_adapter_class = Conversation
    pkce_enabled_default = True

    def begin(self, request, next_url):
        """The way to the provider. The nonce is kept with the state, so that two tabs do not disturb each other."""
        nonce = secrets.token_urlsafe(24)
        asked, since = (SEE_HER_AGAIN, time.time()) if is_anew(request) else ({}, None)
        params = self.wishes | asked | {"nonce": nonce, "ui_locales": get_language()}
        kept = {"scope": list(self.ours.scopes), "auth_params": params, "nonce": nonce, ASKED_AT: since}
        return self.redirect(request, AuthProcess.LOGIN, next_url=next_url, **kept)

    @property
    def ours(self):
        return provider_named(self.app.provider_id)

    @property
    def wishes(self):
        details = self.ours.authorization_details
        asked = {"authorization_details": json.dumps(list(details))} if details else {}
        return asked | ({"acr_values": self.ours.acr_values} if self.ours.acr_values else {})
