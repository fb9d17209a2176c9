"""Where does a provider answer, and with which keys does it sign? Asked of the provider, and kept for a while."""

from hashlib import sha256

from allauth.socialaccount.adapter import get_adapter
from django.core.cache import cache

from .refusals import DOWN, Refused

KEPT = 3600  # seconds
PLACE = "/.well-known/openid-configuration"
NEEDED = ("issuer", "authorization_endpoint", "token_endpoint", "jwks_uri")


def configuration_of(provider):
    """Raises Refused, or an exception of requests."""
    found = kept(provider.server_url.rstrip("/") + PLACE)
    if any(not isinstance(found.get(name), str) for name in NEEDED):
        raise Refused(DOWN)
    if found["issuer"].rstrip("/") != (provider.issuer or provider.server_url).rstrip("/"):
        raise Refused(DOWN)
    return found


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
