"""Who is it that a provider has shown in? As little of the token as signing in takes; the rest is forgotten."""

from dataclasses import asdict, dataclass
from hashlib import sha256

from django.core.exceptions import ValidationError
from django.core.validators import validate_email

from .reading import text_at

MOST_NUMBERS = 20
LONGEST_NAME = 150


@dataclass(frozen=True)
class Identity:
    provider: str
    key: str
    """Of issuer and subject together, for good: an e-mail address may come to belong to another person."""
    numbers: tuple[str, ...] = ()
    address: str = ""
    is_verified: bool = False
    name: str = ""
    has_two_factors: bool = False

    def as_kept(self):
        """For the session, while she shows that an address is hers."""
        return asdict(self)

    @classmethod
    def of(cls, kept):
        return cls(**kept | {"numbers": tuple(kept["numbers"])})


def identity_in(claims, provider):
    address = text_at(claims, provider.email_claim).lower()
    return Identity(
        provider=provider.id,
        key=key_of(claims["iss"], text_at(claims, provider.subject_claim)),
        numbers=provider.organisation.numbers_in(claims)[:MOST_NUMBERS],
        address=address if is_address(address) else "",
        is_verified=provider.emails_are_verified or claims.get("email_verified") is True,
        name=" ".join(text_at(claims, "name").split())[:LONGEST_NAME],
        has_two_factors=provider.shows_two_factors(claims),
    )


def key_of(issuer, subject):
    """A digest, because some subjects can be read as a person elsewhere, and some are too long for the column."""
    return sha256(f"{issuer}\n{subject}".encode()).hexdigest()


def is_address(text):
    try:
        validate_email(text)
    except ValidationError:
        return False
    return True
