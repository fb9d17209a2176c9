"""Which tokens does a text give the index?

One token for each word, its lemma, so that phrases are found; and apart from these what a word is also found by: other
lemmas, other spellings, parts of joined words. Both engines hold the same tokens and ask for the same.
"""

from functools import lru_cache

from . import exceptions
from .compounds import Part
from .lexicon import lexicon
from .reading import read, spellings
from .tokens import tokens

CODE = "norwegian-2"  # another whenever the code gives other tokens for the same text

Group = tuple[str, ...]  # tokens that say something together


def version() -> str:
    """Part of every index name: the code, its tables and the lexicon decide which tokens there are."""
    return f"{CODE}-{exceptions.fingerprint()}-{lexicon().version}"


def words(text: str) -> list[str]:
    """The lemma of each word, in reading order."""
    return [read(token.word).lemmas[0] for token in tokens(text)]


def parts(text: str) -> list[str]:
    """What the words are also found by, each once for a word. Only for the index, never for the question."""
    return [token for word in tokens(text) for token in also_found_by(word.word)]


@lru_cache(10_000)
def also_found_by(word: str) -> Group:
    first, *others = read(word).lemmas
    also = [*others, *spellings(word), *(part.lemma for part in placed_parts(word))]
    return tuple(dict.fromkeys(token for token in also if token != first))


@lru_cache(10_000)
def placed_parts(word: str) -> tuple[Part, ...]:
    """The parts of a joined word, and the joined words inside it: saksbehandler in seniorsaksbehandler."""
    parts = read(word).parts
    return (*parts, *inner_words(word, parts))


def inner_words(word, parts):
    runs = [(parts[first], last) for first in range(len(parts)) for last in parts[first + 1 :]]
    for first, last in runs:
        inner = word[first.start : last.start] + last.lemma
        if (first, last) != (parts[0], parts[-1]) and lexicon().readings(inner):
            yield Part(first.start, last.end, read(inner).lemmas[0])
