"""Which documents hold these words, and where? SQLite and PostgreSQL each keep our tokens in their own way."""

from abc import ABC, abstractmethod
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from django.db import connection

from ... import weights
from ...language import Asked, Group, demanded, enough
from ...results import Tier


class Match(NamedTuple):
    tier: Tier
    rank: float


class Text(ABC):
    """Keeps tokens by document id. A match holds every asked word somewhere; its tier says how near to the title."""

    def __init__(self, connection):
        self.connection = connection

    def match(self, words: Sequence[Asked]) -> dict[int, Match]:
        """A nearer tier is part of the widest one, which alone is ranked: that is what costs most."""
        needed = demanded(words)
        found = self.most(needed) if enough(len(needed)) < len(needed) else {}
        for tier, query in self.queries(needed, words):
            if not found:
                found = {id_: Match(tier, rank) for id_, rank in self.ranked(query)}
                if not found:
                    break
                continue
            for id_ in self.holders(query):
                found[id_] = Match(tier, found[id_].rank)
        return found

    def ids(self, words: Sequence[Asked]) -> list[int]:
        """What `match` finds, without telling how near it is."""
        needed = demanded(words)
        if enough(len(needed)) < len(needed):
            return list(self.most(needed))
        _widest, query = next(self.queries(needed, words))
        return self.holders(query)

    def most(self, needed) -> dict[int, Match]:
        """What holds most of the words: one may be missing of three, two of six."""
        number, rank = defaultdict(int), defaultdict(float)
        for word in needed:
            for id_, own in self.ranked(self.holding([word.found_near])):
                number[id_] += 1
                rank[id_] += own
        least = enough(len(needed))
        return {id_: Match(Tier.MOST, rank[id_]) for id_, count in number.items() if count >= least}

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


class SqliteText(Text):
    """The FTS5 table `search_text`, one row per document."""

    def write(self, words):
        names = ", ".join(weights.NAMES)
        kept = [(id_, *(said[name] for name in weights.NAMES)) for id_, said in words.items() if said]
        with self.connection.cursor() as cursor:
            cursor.executemany("DELETE FROM search_text WHERE rowid = %s", [(id_,) for id_ in words])
            cursor.executemany(f"INSERT INTO search_text (rowid, {names}) VALUES (%s, %s, %s, %s, %s)", kept)

    def ranked(self, query):
        weighed = ", ".join(str(field.weight) for field in weights.FIELDS)
        sql = f"SELECT rowid, -bm25(search_text, {weighed}) FROM search_text WHERE search_text MATCH %s"
        return self.run(sql, [query])

    def holders(self, query):
        return [id_ for (id_,) in self.run("SELECT rowid FROM search_text WHERE search_text MATCH %s", [query])]

    def holding(self, words):
        return self.joined(words, " AND ", " OR ")

    def within(self, words, *fields):
        return f"{{{' '.join(fields)}}} : ({self.holding(words)})"

    def as_phrase(self, tokens):
        return f"title : ({' + '.join(map(self.quoted, tokens))})"

    @staticmethod
    def quoted(token):
        return '"{}"'.format(token.replace('"', '""'))


class PostgresText(Text):
    """The tsvector column `text`, written word by word: the position counts through all fields, the weight tells which.
    Weights are told from D to A, as shares of the greatest."""

    LETTERS = {field.name: field.letter for field in weights.FIELDS}
    SHARES = [field.weight / weights.FIELDS[0].weight for field in reversed(weights.FIELDS)]

    def write(self, words):
        told = "unnest(%s::bigint[], %s::text[]) AS told (id, vector)"
        sql = (
            f"UPDATE search_searchdocument AS kept SET text = told.vector::tsvector FROM {told} WHERE kept.id = told.id"
        )
        self.run(sql, [list(words), [self.vector(said) for said in words.values()]])

    def vector(self, words):
        weighted = [(token, weight) for name, weight in self.LETTERS.items() for token in words.get(name, "").split()]
        return " ".join(f"{self.quoted(token)}:{at}{weight}" for at, (token, weight) in enumerate(weighted, start=1))

    def ranked(self, query):
        found = "SELECT id, ts_rank(%s::real[], text, asked) FROM search_searchdocument, CAST(%s AS tsquery) AS asked"
        return self.run(f"{found} WHERE text @@ asked", [self.SHARES, query])

    def holders(self, query):
        return [id_ for (id_,) in self.run("SELECT id FROM search_searchdocument WHERE text @@ %s::tsquery", [query])]

    def holding(self, words):
        return self.joined(words, " & ", " | ")

    def within(self, words, *fields):
        return self.joined(words, " & ", " | ", ":" + "".join(self.LETTERS[name] for name in fields))

    def as_phrase(self, tokens):
        return " <-> ".join(f"{self.quoted(token)}:A" for token in tokens)

    @staticmethod
    def quoted(token):
        return "'{}'".format(token.replace("\\", "\\\\").replace("'", "''"))


CLASSES = {"sqlite": SqliteText, "postgresql": PostgresText}


def text_of(connection=connection) -> Text:
    return CLASSES[connection.vendor](connection)
