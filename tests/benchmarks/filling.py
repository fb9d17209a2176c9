"""How do the documents get into each index, how quickly, and how much room do they take there?"""

import pickle
from itertools import islice
from pathlib import Path

from django.contrib.contenttypes.models import ContentType
from django.db import connection, transaction
from django.db.migrations.executor import MigrationExecutor

from search.engines.database import storing
from search.indexing import fill_anew
from search.models import Change, Generation, Outbox, SearchDocument

from .corpus import KIND, documents
from .process import timed
from .rows import filling as rows
from .rows.models import TABLES, Row

BATCH = 500
MANY = 5_000  # for modelsearch, which looks at the whole index after each batch
APPS = ("contenttypes", "search", "wagtailsearch")


class Filler:
    """`corpus` is the file of the documents: they are made once for all."""

    def __init__(self, corpus: str):
        self.corpus = Path(corpus)

    def write_corpus(self, size: int) -> None:
        made = documents(size)
        with self.corpus.open("wb") as file:
            while batch := list(islice(made, BATCH)):
                pickle.dump(batch, file, pickle.HIGHEST_PROTOCOL)

    def batches(self):
        with self.corpus.open("rb") as file:
            while True:
                try:
                    yield pickle.load(file)
                except EOFError:
                    return

    def make_tables(self) -> None:
        """Those that are searched in alone: all of the portal's would take a minute."""
        executor = MigrationExecutor(connection)
        executor.migrate([leaf for leaf in executor.loader.graph.leaf_nodes() if leaf[0] in APPS])
        rows.make_tables()

    def fill(self, name: str) -> tuple[int, float, int]:
        """(documents, seconds, bytes)."""
        seconds, number = timed(getattr(self, name))
        return number, seconds, self.size_of(name)

    def documents(self) -> int:
        return sum(len(self.write(batch)) for batch in self.batches())

    @transaction.atomic
    def write(self, batch):
        return storing.write_all(batch)

    @transaction.atomic
    def rows(self) -> int:
        return rows.fill(document for batch in self.batches() for document in batch)

    def modelsearch(self) -> int:
        from .contestants.modelsearch import backend

        ContentType.objects.get_for_model(Row)
        index, keys = backend().get_index_for_model(Row), Row.objects.order_by("pk").values_list("pk", flat=True)
        for first in range(0, len(keys), MANY):
            index.add_items(Row, list(Row.objects.filter(pk__in=list(keys[first : first + MANY]))))
        return len(keys)

    def elastic(self) -> int:
        return fill_anew(KIND)

    def size_of(self, name) -> int:
        if name == "elastic":
            from search.engines.elastic import client, index

            stats = client.patient().indices.stats(index=index.alias(KIND), metric="store")
            return stats["_all"]["total"]["store"]["size_in_bytes"]
        return size_of_tables(tables_of(name))


def tables_of(name):
    if name == "documents":
        return [model._meta.db_table for model in (SearchDocument, Generation, Change, Outbox)]
    return [model._meta.db_table for model in TABLES] if name == "rows" else ["wagtailsearch_%"]


def size_of_tables(names) -> int:
    """Bytes, with indexes."""
    alike = " OR ".join([f"{'tbl_name' if connection.vendor == 'sqlite' else 'relname'} LIKE %s"] * len(names))
    if connection.vendor == "sqlite":
        sql = f"SELECT sum(pgsize) FROM dbstat WHERE name IN (SELECT name FROM sqlite_master WHERE {alike})"
    else:
        sql = f"SELECT sum(pg_total_relation_size(oid)) FROM pg_class WHERE relkind = 'r' AND ({alike})"
    with connection.cursor() as cursor:
        cursor.execute(sql, names)
        return int(cursor.fetchone()[0] or 0)
