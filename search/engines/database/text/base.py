"""Which documents hold these words, and where? SQLite and PostgreSQL each keep our tokens in their own way."""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

import numpy as np

from .... import weights
from ....language import Asked, Group, demanded, enough
from ....results import Tier


class Found(NamedTuple):
    """Ids of documents, and their ranks in the widest tier: the nearer ones are part of it, and ranking costs most."""

    tier: Tier
    ids: np.ndarray
    ranks: np.ndarray | None = None


class Text(ABC):
    """Keeps tokens by document id. What is found holds the asked words; its tier says how near to the title."""

    def __init__(self, connection):
        self.connection = connection

    def match(self, words: Sequence[Asked]) -> Iterator[Found]:
        """From the widest tier to the nearest; nothing more, when the widest holds nothing."""
        needed = demanded(words)
        widest = self.most(needed) if enough(len(needed)) < len(needed) else None
        yield from () if widest is None else [widest]
        for tier, query in self.queries(needed, words):
            if widest is None:
                widest = Found(tier, *columns(self.ranked(query)))
                yield widest
            elif len(widest.ids):
                yield Found(tier, ids_in(self.holders(query)))

    def ids(self, words: Sequence[Asked], *, whole: bool = False) -> np.ndarray:
        """What `match` finds, without telling how near it is; `whole` when no word may be missing."""
        needed = demanded(words)
        if enough(len(needed)) < len(needed) and not whole:
            return self.most(needed).ids
        _widest, query = next(self.queries(needed, words))
        return ids_in(self.holders(query))

    def most(self, needed) -> Found:
        """What holds most of the words: one may be missing of three, two of six."""
        each = [columns(self.ranked(self.holding([word.found_near]))) for word in needed]
        ids, place = np.unique(np.concatenate([ids for ids, _ranks in each]), return_inverse=True)
        ranks = np.bincount(place, weights=np.concatenate([ranks for _ids, ranks in each]), minlength=len(ids))
        are_enough = np.bincount(place, minlength=len(ids)) >= enough(len(needed))
        return Found(Tier.MOST, ids[are_enough], ranks[are_enough])

    def queries(self, needed, words) -> Iterator[tuple[Tier, str]]:
        """From the widest to the nearest. What finds the same as a nearer one is not asked."""
        found = [word.found for word in needed]
        if any(word.near for word in needed):
            yield Tier.NEAR, self.holding([word.found_near for word in needed])
        if any(word.apart for word in needed):
            yield Tier.APART, self.holding([word.found_apart for word in needed])
        yield Tier.BODY, self.holding(found)
        yield Tier.LABELS, self.within(found, weights.TITLE, weights.PARTS, weights.LABELS)
        yield Tier.PARTS, self.within(found, weights.TITLE, weights.PARTS)
        yield Tier.TITLE, self.within([[(token,) for token in word.same] for word in needed], weights.TITLE)
        yield Tier.PHRASE, self.as_phrase([word.same[0] for word in words])

    def run(self, sql, values=()):
        with self.connection.cursor() as cursor:
            cursor.execute(sql, values)
            return cursor.fetchall() if cursor.description else []

    def joined(self, words: Iterable[Iterable[Group]], both: str, either: str, mark="") -> str:
        """Every word, by any of its groups, each of which is all of its tokens."""
        marked = ([[self.quoted(token) + mark for token in group] for group in groups] for groups in words)
        return both.join(f"({either.join(f'({both.join(group)})' for group in groups)})" for groups in marked)

    @abstractmethod
    def ranked(self, query: str) -> list[tuple[int, float]]:
        """(document id, rank), a higher rank for a better match."""

    @abstractmethod
    def holders(self, query: str) -> list[int]:
        """The same document ids without a rank."""

    @abstractmethod
    def write(self, words: Mapping[int, Mapping[str, str]]) -> None:
        """Keep the words of documents by their ids, some hundreds at a time; a document without any is not found."""

    @abstractmethod
    def holding(self, words: Iterable[Iterable[Group]]) -> str:
        """Found anywhere, as `joined` says it."""

    @abstractmethod
    def within(self, words: Iterable[Iterable[Group]], *fields: str) -> str:
        """Each word found in any of the fields."""

    @abstractmethod
    def as_phrase(self, tokens: list[str]) -> str: ...

    @staticmethod
    @abstractmethod
    def quoted(token: str) -> str: ...


def columns(rows) -> tuple[np.ndarray, np.ndarray]:
    """The ids and the ranks of (id, rank)."""
    return ids_in(id_ for id_, _ in rows), np.array([rank for _, rank in rows], dtype=float)


def ids_in(ids) -> np.ndarray:
    return np.array(list(ids), dtype=np.int64)
