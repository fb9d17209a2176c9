"""How does SQLite hold and find words?"""

from .... import weights
from .base import Text


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
