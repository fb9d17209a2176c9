"""Which words are made of the same stem as a word: who does it, and what is done? Rules whose result must be a word."""

import re
from collections.abc import Iterator
from functools import lru_cache

from .compounds import parts_of
from .exceptions import ROLES
from .joining import first_of
from .lexicon import lexicon


def both_ways(*pairs):
    return [(re.compile(f"{old}$"), new) for pair in pairs for old, new in (pair, pair[::-1])]


# The doing and what is done, the field and who knows it, the office and who holds it
ANY_WORD = both_ways(
    ("ering", "ere"),
    ("ering", "erer"),
    ("asjon", "ere"),
    ("ologi", "olog"),
    ("onomi", "onom"),
    ("ikk", "iker"),
    ("sjon", "tør"),
    ("leder", "ledelse"),
)

# Of a joined word alone, where what is done is as narrow as who does it: saksbehandler and saksbehandling
JOINED_WORD = both_ways(("ing", "er"), ("ning", "er"))


@lru_cache(10_000)
def derived(lemma: str) -> tuple[str, ...]:
    """Lemmas of the same stem: digitalisering and digitalisere, statistiker and statistikk."""
    rules = [*ANY_WORD, *(JOINED_WORD if parts_of(lemma) else ())]
    return tuple(dict.fromkeys(other for other in made(lemma, rules) if is_word(other)))


@lru_cache(10_000)
def field_of(lemma: str) -> str | None:
    """In what somebody works whose title tells it: HR of HR-medarbeider."""
    role = next((role for role in ROLES if lemma.endswith(role) and lemma != role), None)
    head = lemma.removesuffix(role).rstrip("-") if role else ""
    return first_of(lexicon().readings, head) or (head if lemma != head + role else None) if head else None


def made(lemma, rules) -> Iterator[str]:
    for ending, new in rules:
        if ending.search(lemma):
            yield ending.sub(new, lemma)


def is_word(lemma) -> bool:
    return any(reading.is_citation for reading in lexicon().readings(lemma)) or bool(parts_of(lemma))
