"""Is this token from the provider, for us, and for now? Signature, issuer, audience and time."""

import jwt
from jwt import PyJWKSet

from .discovery import keys_of
from .refusals import NOT_UNDERSTOOD, Refused

ALGORITHMS = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512")
"""With a key that the provider alone has; never one made with our own secret, and never none."""
CLOCKS_APART = 60  # seconds


def claims_in(token, *, provider, configuration):
    """Raises Refused. The specification lets one skip the signature of a token one has fetched oneself; we do not."""
    try:
        claims = jwt.decode(
            token,
            key_for(token, provider, configuration),
            algorithms=ALGORITHMS,
            issuer=configuration["issuer"],
            audience=provider.client_id,
            leeway=CLOCKS_APART,
            options={"require": ["exp", "iat", "iss", "aud", "sub"]},
        )
    except jwt.PyJWTError as mistake:
        raise Refused(NOT_UNDERSTOOD) from mistake
    if claims.get("azp", provider.client_id) != provider.client_id:
        raise Refused(NOT_UNDERSTOOD)
    return claims


def key_for(token, provider, configuration):
    """Providers change keys, so an unknown one is looked for once more before the token is refused."""
    name = jwt.get_unverified_header(token).get("kid")
    for is_new in (False, True):
        known = PyJWKSet.from_dict(keys_of(provider, configuration, anew=is_new)).keys
        fitting = [key for key in known if key.key_id == name] if name else known[:1]
        if fitting:
            return fitting[0]
    raise jwt.InvalidKeyError("no such key")
