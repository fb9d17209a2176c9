"""How does PostgreSQL hold and find words?"""

from .... import weights
from .base import Text


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
