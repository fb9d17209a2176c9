"""What exactly does somebody agree to? One text for each proposal and person, the same wherever it is made, and its
SHA-256.

`RENDERING` is the number of the way in which this text is made. It goes up when the text gets other parts, and an older
one is still made as it was, so that what has been agreed to goes on to verify.
"""

import json
from dataclasses import asdict, dataclass
from hashlib import sha256

from django.utils.translation import get_language, override

from listings.agreements.canonical import Shown

from .shared_terms import shown_of

RENDERING = 2
WITHOUT_LABELS = 1


@dataclass(frozen=True)
class Signer:
    """As the page showed her: for which agency, and with which other."""

    agency: str
    other: str
    name: str
    title: str = ""


def signer_of(cooperation, agency, person):
    return Signer(agency.name_nb, cooperation.other_than(agency).name_nb, person.name, person.title)


def shown_now(proposal):
    """To the one who reads now, in her language."""
    return Shown(get_language(), shown_of(proposal.terms), RENDERING)


def digest_of(cooperation, proposal, signer, shown=None):
    """SHA-256, in hexadecimal, of UTF-8 JSON with sorted keys and no spaces. A draft answers what waits now. `shown`:
    what is shown now, when nothing else is said."""
    shown = shown or shown_now(proposal)
    content = {
        "answers": proposal.answers if proposal.number else answered_by(cooperation, proposal.agency),
        "cooperation": str(cooperation.public_id),
        "rendering": shown.rendering,
        "signer": asdict(signer),
        "terms": proposal.terms,
    }
    if shown.rendering > WITHOUT_LABELS:
        content |= {"language": shown.language, "shown": shown.groups}
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return sha256(text.encode()).hexdigest()


def answered_by(cooperation, agency):
    """The number of the other's proposal that falls when this agency sends its own."""
    waits = cooperation.asked_of(agency)
    return waits.number if waits else None


def is_untouched(cooperation, proposal, acceptance):
    """The words are still those that were agreed to, by the one who did."""
    signer = Signer(acceptance.agency_name, acceptance.other_name, acceptance.name, acceptance.title)
    shown = Shown(acceptance.language, acceptance.shown, acceptance.rendering)
    return digest_of(cooperation, proposal, signer, shown) == acceptance.digest


def is_older(cooperation, proposal, acceptance):
    """Agreed to in another edition of the form than today's; words that have been changed since say nothing of that."""
    if acceptance.rendering < RENDERING:
        return True
    with override(acceptance.language):
        is_same = acceptance.shown == shown_of(proposal.terms)
    return not is_same and is_untouched(cooperation, proposal, acceptance)
