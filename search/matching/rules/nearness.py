"""How near is a competence that is held to one that is asked for? As editors have ordered the vocabulary."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ..weights import (
    BELOW,
    BROADER,
    CREDIT,
    FAR_BROADER,
    FAR_NARROWER,
    HELD,
    NARROWER,
    REACHED,
    RELATED,
    SAME_THEME,
    SIBLING,
    SPOKEN,
    WISHED,
)

SPEAKS = 5  # a code beside the levels 1 to 4


@dataclass(frozen=True, slots=True)
class Word:
    slug: str
    theme: str = ""
    broader: str | None = None
    related: frozenset[str] = frozenset()


@dataclass(frozen=True, eq=False)
class Words:
    """`labels` gives the words' names in each language. Two readings of the vocabulary are never the same words."""

    words: Sequence[Word]
    labels: Mapping[str, Mapping[str, str]]

    @cached_property
    def place(self) -> Mapping[str, int]:
        return {word.slug: place for place, word in enumerate(self.words)}

    @cached_property
    def by_slug(self):
        return {word.slug: word for word in self.words}

    @cached_property
    def themes(self) -> Sequence[int]:
        """The bit of each word's theme."""
        names = list(dict.fromkeys(word.theme for word in self.words))
        return [1 << names.index(word.theme) if word.theme else 0 for word in self.words]

    @cached_property
    def theme_bits(self) -> np.ndarray:
        return np.array(self.themes, dtype=np.int64)

    @cached_property
    def credits(self) -> np.ndarray:
        """[held, code, asked, level] → credit: what `credit_for` gives, for all at once."""
        below = [[BELOW[max(level - code, 0)] if code else 0 for level in range(SPEAKS)] for code in range(SPEAKS)]
        near = self.near.astype(np.int32).T[:, np.newaxis, :, np.newaxis]
        return (near * np.array(below, dtype=np.int32)[np.newaxis, :, np.newaxis, :] // CREDIT).astype(np.int16)

    @cached_property
    def near(self) -> np.ndarray:
        """[asked, held] → credit for who holds it at the level that is asked for; a common theme stands apart."""
        return np.array([[self.nearness(one, other) for other in self.words] for one in self.words], dtype=np.int64)

    def nearness(self, asked: Word, held: Word) -> int:
        up, down = self.line(asked), self.line(held)
        if asked.slug == held.slug:
            return HELD
        if asked.slug in down:
            return NARROWER if down[1] == asked.slug else FAR_NARROWER
        if held.slug in up:
            return BROADER if up[1] == held.slug else self.best_of(asked, held, FAR_BROADER)
        return self.best_of(asked, held, SIBLING if asked.broader and asked.broader == held.broader else 0)

    def best_of(self, asked, held, found):
        return max(found, RELATED if held.slug in asked.related or asked.slug in held.related else 0)

    def line(self, word: Word) -> list[str]:
        """The word, its broader, and on; each once, should editors have made a ring."""
        found = [word.slug]
        while (word := self.by_slug.get(word.broader)) and word.slug not in found:
            found.append(word.slug)
        return found


def credit_for(near: int, level: int, code: int) -> int:
    """What it gives that a competence of this nearness is held with this code."""
    if code == SPEAKS:
        return SPOKEN if near == HELD else 0
    return int(near) * BELOW[max(level - code, 0)] // CREDIT if code else 0


def by_code(near: int, level: int) -> np.ndarray:
    """The same for each code."""
    return np.array([credit_for(near, level, code) for code in range(SPEAKS + 1)], dtype=np.int64)


def codes_of(held, hinted) -> dict[str, int]:
    """What is listed counts before a language that is used."""
    return dict.fromkeys(hinted, SPEAKS) | dict(held)


def with_wish(credit, is_wished):
    return np.where(is_wished & (credit < REACHED), credit + WISHED, credit)


def theme_credit(shares):
    return np.where(shares, SAME_THEME, 0)
