"""Which rows do the words find, how near to the title, and how well?"""

from collections.abc import Iterator, Sequence
from functools import reduce

import numpy as np

from .... import weights
from ....language import Asked, Group, demanded, enough
from ....results import Tier
from .inverted import Inverted
from .reading import FIELDS

SATURATION, BY_LENGTH = 1.2, 0.75
"""k1 and b of BM25: Robertson and Zaragoza, The Probabilistic Relevance Framework, FnTIR 3:4 (2009)."""
NEAR_WEIGHS = 0.4
"""What only says something of the same kind, as a share of what the word itself says."""


def tiers_of(nearest: Tier) -> np.ndarray:
    """The tier that each combination of fields gives a token, none nearer than `nearest`."""
    by_field = {weights.BODY: Tier.BODY, weights.LABELS: Tier.LABELS, weights.PARTS: Tier.PARTS, weights.TITLE: nearest}
    found = np.zeros(1 << len(FIELDS), np.int8)
    for fields in range(1, len(found)):
        found[fields] = max(tier for name, tier in by_field.items() if fields & FIELDS[name])
    return found


ITSELF, OTHERWISE_SPELT = tiers_of(Tier.TITLE), tiers_of(Tier.PARTS)


class TextFound:
    """For each row: whether the words find it (`mask`), how near to the title (`tier`), and how well (`rank`). With
    `whole` no word may be missing."""

    def __init__(self, index: Inverted, words: Sequence[Asked], *, whole: bool = False):
        self.index, self.words, self.ranked = index, demanded(words), None
        each = [tiers(index, word) for word in self.words] or [np.zeros(index.height, np.int8)]
        least = len(each) if whole else enough(len(each))
        self.mask = reduce(np.add, (tier > 0 for tier in each), np.zeros(index.height, np.int8)) >= least
        self.tier = np.minimum.reduce(each)
        if words:
            self.tier[index.with_phrase([word.same[0] for word in words])] = Tier.PHRASE

    def rank(self, rows: np.ndarray) -> np.ndarray:
        """How well each of these rows is found, by BM25 over all fields together, each word with the weight of its
        field: Robertson, Zaragoza and Taylor, Simple BM25 Extension to Multiple Weighted Fields, CIKM (2004).

        Reckoned for them alone: mostly few are left, when those of a higher tier have been told apart. Asked again for
        some of the same, it knows."""
        if self.ranked is None or not self.ranked[0].take(rows).all():
            self.ranked = self.reckoned(rows)
        return self.ranked[1].take(rows)

    def reckoned(self, rows):
        """Which rows the numbers hold for, and the numbers."""
        index, rank = self.index, np.zeros(self.index.height, np.float32)
        asked = np.zeros(index.height, bool)
        asked[rows] = True
        limit = np.float32(SATURATION) * (np.float32(1 - BY_LENGTH) + np.float32(BY_LENGTH) * index.long)
        for token, share in shares(self.words):
            holding, _fields, weight = index.holding(token)
            rare = np.log1p((index.number - len(holding) + 0.5) / (len(holding) + 0.5))
            here = np.flatnonzero(asked.take(holding))
            holding, weight = holding.take(here), weight.take(here)
            rank[holding] += np.float32(share * rare) * (weight / (weight + limit.take(holding)))
        return asked, rank


def tiers(index: Inverted, word: Asked) -> np.ndarray:
    """For each row the nearest way in which it says the word."""
    tier = np.zeros(index.height, np.int8)
    for groups, nearest in ((word.near, Tier.NEAR), ([word.apart], Tier.APART)):
        for group in filter(None, groups):
            rows = with_all(index, group)
            tier[rows] = np.maximum(tier[rows], nearest)
    for tokens, by_fields in ((word.spelt, OTHERWISE_SPELT), (word.same, ITSELF)):
        for token in tokens:
            rows, fields, _weight = index.holding(token)
            tier[rows] = np.maximum(tier[rows], by_fields[fields])
    return tier


def with_all(index: Inverted, group: Group) -> np.ndarray:
    """The rows that hold all tokens of a group."""
    first, *others = sorted((index.holding(token).row for token in group), key=len)
    for rows in others:
        if not len(first):
            break
        here = np.zeros(index.height, bool)
        here[rows] = True
        first = first[here[first]]
    return first


def shares(words: Sequence[Asked]) -> Iterator[tuple[str, float]]:
    """(token, how much of its weight counts)."""
    for word in words:
        itself = (*word.same, *word.spelt)
        yield from ((token, 1) for token in itself)
        near = dict.fromkeys(token for group in (word.apart, *word.near) for token in group)
        yield from ((token, NEAR_WEIGHS) for token in near if token not in itself)
