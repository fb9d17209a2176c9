"""With which providers may people sign in, and what is believed of each? Read from PORTAL_OPENID (docs/sign-in.md)."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.utils.translation import get_language

from .complaints import complaints_about
from .organisations import Organisation
from .reading import values_at

SETTING = "PORTAL_OPENID"


@dataclass(frozen=True)
class Provider:
    id: str
    name: str | Mapping[str, str]
    server_url: str
    client_id: str
    organisation: Organisation
    secret: str = field(default="", repr=False)
    issuer: str = ""
    scopes: tuple[str, ...] = ("openid",)
    acr_values: str = ""
    allowed_levels: tuple[str, ...] = ()
    authorization_details: tuple[Mapping, ...] = ()
    required: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Claims that must hold one of some values, as `{"affiliation": ["employee"]}`."""
    second_factor: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Claims that tell that she has shown two factors, as `{"amr": ["mfa"]}`."""
    subject_claim: str = "sub"
    email_claim: str = "email"
    emails_are_verified: bool = False
    fetch_userinfo: bool = False
    token_auth_method: str = "client_secret_basic"

    @property
    def label(self):
        if isinstance(self.name, str):
            return self.name
        return self.name.get(get_language()) or self.name["nb"]

    @property
    def source(self):
        """Who has given a membership, as the agency keeps it."""
        return f"openid:{self.id}"

    def admits(self, claims):
        return all(holds_any(claims, path, wanted) for path, wanted in self.required.items())

    def shows_two_factors(self, claims):
        return any(holds_any(claims, path, wanted) for path, wanted in self.second_factor.items())


def holds_any(claims, path, wanted):
    return not set(wanted).isdisjoint(values_at(claims, path))


TEXTS = ("id", "server_url", "client_id", "secret", "issuer", "acr_values", "subject_claim", "email_claim")
NEEDED = ("id", "name", "server_url", "client_id", "organisation")
KNOWN = frozenset(known.name for known in fields(Provider))


def configured():
    """All of them, in the order they are offered. Raises ImproperlyConfigured."""
    found = [provider_of(facts) for facts in settings.PORTAL_OPENID]
    for provider in found:
        for complaint in complaints_about(provider):
            refuse(provider.id, complaint)
    twice = {provider.id for provider in found if [other.id for other in found].count(provider.id) > 1}
    if twice:
        refuse(sorted(twice)[0], "two providers have this id")
    return found


def provider_named(name):
    """None when there is none."""
    return next((provider for provider in configured() if provider.id == name), None)


def label_of(name):
    """Of a provider that is no longer set up, only the name it had in the settings is known."""
    provider = provider_named(name)
    return provider.label if provider else name


def provider_of(facts):
    name = facts.get("id", "(without id)")
    missing = [key for key in NEEDED if not facts.get(key)]
    if missing:
        refuse(name, f"{', '.join(missing)} must be given")
    strange = [key for key in TEXTS if not isinstance(facts.get(key, ""), str)]
    if strange:
        refuse(name, f"{', '.join(strange)} must be text")
    unknown = sorted(set(facts) - KNOWN)
    if unknown:
        refuse(name, f"{', '.join(unknown)} is not known; these are: {', '.join(sorted(KNOWN))}")
    try:
        return Provider(**facts | {"organisation": Organisation(**facts["organisation"])})
    except TypeError as mistake:
        refuse(name, str(mistake))


def refuse(name, complaint):
    raise ImproperlyConfigured(f"{SETTING}, {name!r}: {complaint} (docs/sign-in.md)")
