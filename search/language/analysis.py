"""Which tokens does a text give the index, and which does a question ask for?

The index holds one token for each word, its lemma, so that phrases are found; and apart from these what a word is also
found by: other lemmas, other spellings, parts of joined words. Both engines hold the same tokens and ask for the same.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from . import exceptions
from .compounds import Part
from .lexicon import lexicon
from .reading import read, spellings
from .tokens import tokens

CODE = "norwegian-1"  # another whenever the code gives other tokens for the same text

Group = tuple[str, ...]  # tokens that say something together
Related = Mapping[str, Sequence[Group]]  # from a lemma to what is near it


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


@dataclass(frozen=True, slots=True)
class Asked:
    """One word of a question. Any of `same` is the word itself; `spelt` are other spellings; all of `apart` together
    say the same as the joined word; each group of `near` says something of the same kind."""

    same: Group
    spelt: Group = ()
    apart: Group = ()
    near: tuple[Group, ...] = ()

    @property
    def found(self) -> tuple[Group, ...]:
        """Every way to find the word itself: each group is all of its tokens."""
        return tuple((token,) for token in (*self.same, *self.spelt))

    @property
    def found_apart(self) -> tuple[Group, ...]:
        return (*self.found, self.apart) if self.apart else self.found

    @property
    def found_near(self) -> tuple[Group, ...]:
        return (*self.found_apart, *self.near)


def asked(text: str, related: Related | None = None) -> list[Asked]:
    """The words of a question. `related` leads from a lemma to groups of lemmas that editors hold to be near."""
    return [of_question(token.word, related or {}) for token in tokens(text)]


def of_question(word, related) -> Asked:
    lemmas = read(word).lemmas
    near = [(kin,) for lemma in lemmas for kin in (*exceptions.KIN.get(lemma, ()), *derived(lemma))]
    near += [tuple(group) for lemma in lemmas for group in related.get(lemma, ())]
    return Asked(lemmas, outside(lemmas, spellings(word)), apart(word), tuple(dict.fromkeys(near)))


def derived(lemma) -> Group:
    """The doing and what is done: digitalisering and digitalisere."""
    other = lemma[:-3] + "e" if lemma.endswith("ering") else f"{lemma[:-1]}ing" if lemma.endswith("ere") else ""
    return tuple(reading.lemma for reading in lexicon().readings(other) if reading.is_citation)


def outside(lemmas, others):
    return tuple(other for other in others if other not in lemmas)


def apart(word) -> Group:
    """Only what makes two parts or more, and letters in each: 12 and 30 do not say 12.30."""
    found = tuple(dict.fromkeys(part.lemma for part in read(word).parts))
    return found if len(found) > 1 and all(any(map(str.isalpha, part)) for part in found) else ()
