"""What did the database hold when the tests began? It is laid back after each test with real transactions.

Django's own flush empties the tables, and fills in by signals what little belongs to them; all else would be missing.
"""

import sqlite3

from django.apps import apps
from django.contrib.contenttypes.models import ContentType
from django.core.cache import cache
from django.core.management.color import no_style
from django.db import connection, transaction
from django.test import TransactionTestCase

_kept: dict[str, bytes] = {}
_copy = sqlite3.connect(":memory:", check_same_thread=False)


def keep() -> None:
    """From now on a test with real transactions ends in what stands now."""
    if connection.vendor == "sqlite":
        connection.ensure_connection()
        connection.connection.backup(_copy)
    else:
        keep_postgresql()
    TransactionTestCase._fixture_teardown = lambda *case: lay_back()


def lay_back() -> None:
    if connection.vendor == "sqlite":
        connection.ensure_connection()
        _copy.backup(connection.connection)
    else:
        lay_back_postgresql()
    ContentType.objects.clear_cache()
    cache.clear()


def tables() -> list[str]:
    return connection.introspection.django_table_names(only_existing=True, include_views=False)


def keep_postgresql():
    with connection.cursor() as cursor:
        for table in tables():
            with cursor.copy(f'COPY "{table}" TO STDOUT') as rows:
                _kept[table] = b"".join(bytes(row) for row in rows)


@transaction.atomic
def lay_back_postgresql():
    """Foreign keys are asked about at the end or not at all: tables come in any order. Numbers go on from the rows.

    Rows are deleted where there are any: TRUNCATE makes the files of each table anew, and takes three times as long.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT usesuper FROM pg_user WHERE usename = CURRENT_USER")
        if cursor.fetchone()[0]:
            cursor.execute("SET LOCAL session_replication_role = replica")
        filled = tables_with_rows(cursor)
        cursor.execute("; ".join(f'DELETE FROM "{table}"' for table in filled))
        for table, rows in _kept.items():
            if rows:
                with cursor.copy(f'COPY "{table}" FROM STDIN') as into:
                    into.write(rows)
        models = [model for model in apps.get_models(include_auto_created=True) if model._meta.db_table in filled]
        cursor.execute("".join(connection.ops.sequence_reset_sql(no_style(), models)))


def tables_with_rows(cursor) -> list[str]:
    asked = [f"SELECT '{table}' WHERE EXISTS (SELECT 1 FROM \"{table}\")" for table in _kept]
    cursor.execute(" UNION ALL ".join(asked))
    return [table for (table,) in cursor.fetchall()]
