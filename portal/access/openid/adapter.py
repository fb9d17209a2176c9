"""Where does allauth ask us about providers? Which there are, whose account it is, and what a failure looks like."""

import requests
from allauth.core.exceptions import ImmediateHttpResponse
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from allauth.socialaccount.models import SocialApp
from allauth.socialaccount.providers.base import AuthError
from django.shortcuts import redirect

from . import pending
from .arriving import arrive
from .configuration import configured, provider_named
from .refusals import CANCELLED, DOWN, NOT_FINISHED, NOT_UNDERSTOOD, Refused
from .stopping import stopped


class ProviderAdapter(DefaultSocialAccountAdapter):
    def list_apps(self, request, provider=None, client_id=None):
        """Those of the settings; no row of the database opens a door."""
        wanted = {None: lambda ours: True, "openid_connect": lambda ours: True}
        fits = wanted.get(provider, lambda ours: ours.id == provider)
        return [app_of(ours) for ours in configured() if fits(ours) and client_id in (None, ours.client_id)]

    def is_open_for_signup(self, request, sociallogin):
        """Whoever comes in has an account when this would be asked."""
        return False

    def pre_social_login(self, request, sociallogin):
        """The provider has answered, and nobody is signed in yet."""
        try:
            account = arrive(sociallogin.identity)
        except Refused as refusal:
            raise self.page(request, refusal, sociallogin.identity.provider, sociallogin.state) from refusal
        if account is None:
            pending.keep(request, sociallogin.identity)
            raise ImmediateHttpResponse(redirect(pending.address(sociallogin.state.get("next"))))
        sociallogin.account, sociallogin.user = account, account.user

    def on_authentication_error(self, request, provider, **failure):
        exception = failure.get("exception")
        refusal = exception if isinstance(exception, Refused) else Refused(reason_for(failure.get("error"), exception))
        raise self.page(request, refusal, provider.app.provider_id, (failure.get("extra_context") or {}).get("state"))

    def page(self, request, refusal, provider_id, state):
        next_url = (state or {}).get("next")
        return ImmediateHttpResponse(stopped(request, provider_named(provider_id), refusal, next_url))


def reason_for(error, exception):
    if error == AuthError.CANCELLED:
        return CANCELLED
    if isinstance(exception, requests.RequestException):
        return DOWN
    return NOT_UNDERSTOOD if exception else NOT_FINISHED


def app_of(ours):
    return SocialApp(
        provider="openid_connect",
        provider_id=ours.id,
        name=ours.label[:40],
        client_id=ours.client_id,
        secret=ours.secret,
        settings={"server_url": ours.server_url, "token_auth_method": ours.token_auth_method},
    )
