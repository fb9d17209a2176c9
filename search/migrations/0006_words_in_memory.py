"""Words are found in memory (docs/decisions/0018): the full-text table of SQLite and the column of PostgreSQL go.
They were made of the words that every document keeps beside its facts."""

from django.db import migrations

FIELDS = ("title", "parts", "labels", "body")
SAID = ", ".join(f"COALESCE(json_extract(words, '$.{field}'), '')" for field in FIELDS)
GO = {
    "sqlite": ["DROP TABLE search_text"],
    "postgresql": ["ALTER TABLE search_searchdocument DROP COLUMN text"],
}
COME_BACK = {
    "sqlite": [
        f"""CREATE VIRTUAL TABLE search_text USING fts5({", ".join(FIELDS)}, tokenize="ascii tokenchars '+#.-'")""",
        f"INSERT INTO search_text (rowid, {', '.join(FIELDS)}) SELECT id, {SAID} FROM search_searchdocument WHERE live",
    ],
    "postgresql": [
        "ALTER TABLE search_searchdocument ADD COLUMN text tsvector NOT NULL DEFAULT ''",
        "CREATE INDEX search_text ON search_searchdocument USING gin (text)",
    ],
}


def running(statements):
    def run(apps, schema_editor):
        for statement in statements[schema_editor.connection.vendor]:
            schema_editor.execute(statement)

    return run


class Migration(migrations.Migration):
    dependencies = [("search", "0005_labels")]
    operations = [migrations.RunPython(running(GO), running(COME_BACK))]
