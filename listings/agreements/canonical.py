"""What exactly is signed? One text for each version and reader, the same wherever it is made, and its SHA-256.

`RENDERING` is the number of the way in which this text is made. It goes up when the text gets other parts, and an older
one is still made as it was, so that what has been signed goes on to verify.
"""

import json
from dataclasses import asdict, dataclass
from hashlib import sha256

from django.utils.translation import get_language

from .terms.showing import shown_of

RENDERING = 3
WITHOUT_LABELS = 2
"""Up to this one the text held the terms, and not the words that stood around them, nor in which language."""


@dataclass(frozen=True)
class Signer:
    """Who signs, for which party, and what gives her the right, as the page showed it."""

    party: str
    name: str
    authority: str = ""


@dataclass(frozen=True)
class Shown:
    """What the page said: every heading and label with what stood beside it."""

    language: str
    groups: list
    rendering: int = RENDERING


def canonical(agreement, version, signer, shown):
    """UTF-8 JSON with sorted keys and no spaces."""
    content = {
        "agreement": str(agreement.public_id),
        "rendering": shown.rendering,
        "signer": asdict(signer),
        "terms": version.terms,
        "version": version.number,
    }
    if shown.rendering > WITHOUT_LABELS:
        content |= {"language": shown.language, "shown": shown.groups}
    return json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def shown_now(version):
    """To the one who reads now, in her language."""
    return Shown(get_language(), shown_of(version.terms))


def digest_of(agreement, version, signer):
    """Of what is shown now."""
    return sha256(canonical(agreement, version, signer, shown_now(version))).hexdigest()


def signer_of(agreement, party, person):
    authority = agreement.signatories.filter(party=party).values_list("authority", flat=True).first()
    return Signer(str(party), person.name, authority or "")


def signed_content(signature):
    """The bytes that were signed, as they would be today."""
    signer = Signer(signature.party, signature.name, signature.authority)
    shown = Shown(signature.language, signature.shown, signature.rendering)
    return canonical(signature.agreement, signature.version, signer, shown)


def is_untouched(signature):
    """The words are still those that were signed, and by the one who signed them."""
    return sha256(signed_content(signature)).hexdigest() == signature.digest
