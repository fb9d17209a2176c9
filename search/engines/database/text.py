"""Which documents hold these words, and where? SQLite and PostgreSQL each keep our tokens in their own way."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import NamedTuple

from django.db import connection

from ...results import Tier


class Match(NamedTuple):
    tier: Tier
    rank: float


class Text(ABC):
    """Keeps tokens by document id. A match holds every asked word somewhere; its tier says how near to the title."""

    def __init__(self, connection):
        self.connection = connection

    def match(self, tokens: list[str]) -> dict[int, Match]:
        found = {id_: Match(Tier.BODY, rank) for id_, rank in self.ranked(self.everywhere(tokens))}
        nearer = ((Tier.PARTS, self.in_parts), (Tier.TITLE, self.in_title), (Tier.PHRASE, self.as_phrase))
        for tier, query in nearer if found else ():
            for id_, _ in self.ranked(query(tokens)):
                found[id_] = Match(tier, found[id_].rank)
        return found

    def run(self, sql, values=()):
        with self.connection.cursor() as cursor:
            cursor.execute(sql, values)
            return cursor.fetchall() if cursor.description else []

    @abstractmethod
    def ranked(self, query: str) -> list[tuple[int, float]]:
        """(document id, rank), a higher rank for a better match."""

    @abstractmethod
    def write(self, id_: int, words: Mapping[str, str]) -> None: ...

    @abstractmethod
    def everywhere(self, tokens: list[str]) -> str: ...

    @abstractmethod
    def in_parts(self, tokens: list[str]) -> str: ...

    @abstractmethod
    def in_title(self, tokens: list[str]) -> str: ...

    @abstractmethod
    def as_phrase(self, tokens: list[str]) -> str: ...


class SqliteText(Text):
    """The FTS5 table `search_text`, one row per document."""

    def write(self, id_, words):
        self.run("DELETE FROM search_text WHERE rowid = %s", [id_])
        if words:
            values = [id_, words["title"], words["parts"], words["body"]]
            self.run("INSERT INTO search_text (rowid, title, parts, body) VALUES (%s, %s, %s, %s)", values)

    def ranked(self, query):
        sql = "SELECT rowid, -bm25(search_text, 10.0, 5.0, 1.0) FROM search_text WHERE search_text MATCH %s"
        return self.run(sql, [query])

    def everywhere(self, tokens):
        return " AND ".join(map(self.quoted, tokens))

    def in_parts(self, tokens):
        return f"{{title parts}} : ({self.everywhere(tokens)})"

    def in_title(self, tokens):
        return f"title : ({self.everywhere(tokens)})"

    def as_phrase(self, tokens):
        return f"title : ({' + '.join(map(self.quoted, tokens))})"

    @staticmethod
    def quoted(token):
        return '"{}"'.format(token.replace('"', '""'))


class PostgresText(Text):
    """The tsvector column `text`, written word by word: the position counts through all fields, the weight tells which.
    A and B are the title and its parts, D the body."""

    WEIGHTS = (("title", "A"), ("parts", "B"), ("body", "D"))

    def write(self, id_, words):
        self.run("UPDATE search_searchdocument SET text = %s::tsvector WHERE id = %s", [self.vector(words), id_])

    def vector(self, words):
        weighted = [(token, weight) for name, weight in self.WEIGHTS for token in words.get(name, "").split()]
        return " ".join(f"{self.quoted(token)}:{at}{weight}" for at, (token, weight) in enumerate(weighted, start=1))

    def ranked(self, query):
        found = "SELECT id, ts_rank(text, asked) FROM search_searchdocument, CAST(%s AS tsquery) AS asked"
        return self.run(f"{found} WHERE text @@ asked", [query])

    def everywhere(self, tokens, weight="", between=" & "):
        return between.join(self.quoted(token) + weight for token in tokens)

    def in_parts(self, tokens):
        return self.everywhere(tokens, ":AB")

    def in_title(self, tokens):
        return self.everywhere(tokens, ":A")

    def as_phrase(self, tokens):
        return self.everywhere(tokens, ":A", " <-> ")

    @staticmethod
    def quoted(token):
        return "'{}'".format(token.replace("\\", "\\\\").replace("'", "''"))


CLASSES = {"sqlite": SqliteText, "postgresql": PostgresText}


def text_of(connection=connection) -> Text:
    return CLASSES[connection.vendor](connection)
