"""Which words are made of the same stem as a word: who does it, and what is done? Rules whose result must be a word."""

import re
from collections.abc import Iterator
from functools import lru_cache

from .compounds import parts_of
from .exceptions import ROLES, rows
from .joining import first_of
from .lexicon import lexicon


def rules(of: str) -> list[tuple[re.Pattern, str]]:
    pairs = [(row["one"], row["other"]) for row in rows("derivations") if row["of"] == of]
    return [(re.compile(f"{old}$"), new) for pair in pairs for old, new in (pair, pair[::-1])]


ANY_WORD, JOINED_WORD = rules("any"), rules("joined")


@lru_cache(10_000)
def derived(lemma: str) -> tuple[str, ...]:
    """Lemmas of the same stem: digitalisering and digitalisere, statistiker and statistikk."""
    endings = [*ANY_WORD, *(JOINED_WORD if parts_of(lemma) else ())]
    return tuple(dict.fromkeys(other for other in made(lemma, endings) if is_word(other)))


@lru_cache(10_000)
def field_of(lemma: str) -> str | None:
    """In what somebody works whose title tells it: HR of HR-medarbeider."""
    for role in ROLES:
        head = lemma.removesuffix(role)
        if head not in {"", lemma}:
            return head[:-1] if head.endswith("-") else first_of(lexicon().readings, head)
    return None


def made(lemma, endings) -> Iterator[str]:
    for ending, new in endings:
        if ending.search(lemma):
            yield ending.sub(new, lemma)


def is_word(lemma) -> bool:
    return any(reading.is_citation for reading in lexicon().readings(lemma)) or bool(parts_of(lemma))
