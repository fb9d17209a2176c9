"""The words of the documents: a full-text table on SQLite, a column with its index on PostgreSQL.

SQLite's `ascii` tokenizer takes every letter beyond ASCII as it is, so that æ, ø and å stay themselves and no table of
Unicode categories splits one of our tokens; the signs that we keep inside words are named.
"""

from django.db import migrations

CREATE = {
    "sqlite": ["""CREATE VIRTUAL TABLE search_text USING fts5(title, parts, body, tokenize="ascii tokenchars '+#.-'")"""],
    "postgresql": [
        "ALTER TABLE search_searchdocument ADD COLUMN text tsvector NOT NULL DEFAULT ''",
        "CREATE INDEX search_text ON search_searchdocument USING gin (text)",
    ],
}
DROP = {
    "sqlite": ["DROP TABLE search_text"],
    "postgresql": ["ALTER TABLE search_searchdocument DROP COLUMN text"],
}


def running(statements):
    def run(apps, schema_editor):
        for statement in statements[schema_editor.connection.vendor]:
            schema_editor.execute(statement)

    return run


class Migration(migrations.Migration):
    dependencies = [("search", "0001_initial")]
    operations = [migrations.RunPython(running(CREATE), running(DROP))]
