"""What does the lexicon know of a word? A file that all processes of a machine share, opened when it is first needed.

Without the file every question is answered with «nothing», and words are searched as they are.
"""

from functools import cache
from pathlib import Path
from typing import NamedTuple

import marisa_trie
from django.conf import settings

from .exceptions import EQUIVALENTS

VERSION_KEY = "#version"
HEAD, TAIL, NYNORSK = "h", "t", "y"
NO_READING = b"hty"


class Reading(NamedTuple):
    """One way to read a form. `kind` is N, A, V or X (noun, adjective, verb, other)."""

    lemma: str
    kind: str
    is_citation: bool


class Lexicon:
    """`path` is a file that `building.build` wrote. Raises OSError or RuntimeError when it is none."""

    def __init__(self, path: Path):
        self.trie = marisa_trie.BytesTrie().mmap(str(path))
        self.version = self.trie[VERSION_KEY][0].decode()

    def readings(self, form: str) -> list[Reading]:
        return [reading(form, value) for value in self.trie.get(form, ()) if value[:1] not in NO_READING]

    def bokmal(self, form: str) -> str | None:
        """The bokmål word of a nynorsk form that bokmål has not."""
        found = [value for value in self.trie.get(form, ()) if value[:1] == NYNORSK.encode()]
        return reading(form, found[0]).lemma if found else None

    def cost(self, place: str, form: str) -> float | None:
        """How surprising `form` is as the HEAD or TAIL of a joined word, in nats; None when no word has it there."""
        found = [value for value in self.trie.get(form, ()) if value[:1] == place.encode()]
        return found[0][1] / COSTS_PER_NAT if found else None


COSTS_PER_NAT = 10


def reading(form: str, value: bytes) -> Reading:
    """A value is the kind (small for an inflected form), how many letters to cut, and what to add."""
    kind, cut, ending = chr(value[0]), value[1] - ord("0"), value[2:].decode()
    lemma = form[: len(form) - cut] + ending
    return Reading(EQUIVALENTS.get(lemma, lemma), kind.upper(), kind.isupper())


def packed(form: str, lemma: str, kind: str) -> bytes:
    same = 0
    while same < min(len(form), len(lemma)) and form[same] == lemma[same]:
        same += 1
    return kind.encode() + bytes([ord("0") + len(form) - same]) + lemma[same:].encode()


class NoLexicon:
    """Stands in when there is no file."""

    version = "none"

    def readings(self, form: str) -> list[Reading]:
        return []

    def bokmal(self, form: str) -> str | None:
        return None

    def cost(self, place: str, form: str) -> float | None:
        return None


@cache
def lexicon() -> Lexicon | NoLexicon:
    try:
        return Lexicon(settings.LEXICON)
    except (OSError, RuntimeError, KeyError):
        return NoLexicon()


def is_there() -> bool:
    return isinstance(lexicon(), Lexicon)
