"""Where does a provider answer, and with which keys does it sign? Asked of the provider, and kept for a while."""

import logging
from hashlib import sha256

from allauth.socialaccount.adapter import get_adapter
from django.core.cache import cache

from .addresses import is_private
from .refusals import DOWN, Refused

log = logging.getLogger(__name__)
KEPT = 3600  # seconds
PLACE = "/.well-known/openid-configuration"
ASKED = ("authorization_endpoint", "token_endpoint", "jwks_uri")


def configuration_of(provider):
    """Raises Refused, or an exception of requests."""
    found = kept(provider.server_url.rstrip("/") + PLACE)
    wrong = next(faults_in(found, provider), None)
    if wrong:
        log.warning("The provider %s is not used, for its configuration is wrong: %s", provider.id, wrong)
        raise Refused(DOWN)
    return found


def faults_in(found, provider):
    """What is wrong with what a provider says of itself, in the words of its own specification."""
    issuer = found.get("issuer")
    if not isinstance(issuer, str) or issuer.rstrip("/") != (provider.issuer or provider.server_url).rstrip("/"):
        yield "issuer is another"
    for name in (*ASKED, *(["userinfo_endpoint"] if provider.fetch_userinfo else [])):
        if not isinstance(found.get(name), str) or not is_private(found[name]):
            yield f"{name} must begin with https://"


def keys_of(provider, configuration, *, anew=False):
    return kept(configuration["jwks_uri"], anew=anew)


def kept(address, *, anew=False):
    key = f"openid:{sha256(address.encode()).hexdigest()}"
    found = None if anew else cache.get(key)
    if found is None:
        found = fetched(address)
        cache.set(key, found, KEPT)
    return found


def fetched(address):
    """Whoever answers is the one we asked: nobody sends us on."""
    with get_adapter().get_requests_session() as session:
        response = session.get(address, allow_redirects=False)
        response.raise_for_status()
        found = response.json()
    if not isinstance(found, dict):
        raise Refused(DOWN)
    return found
