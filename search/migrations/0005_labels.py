"""A field for the words that agencies choose from the vocabulary. SQLite's table is made anew with the words that are
kept beside it; PostgreSQL's column holds any number of fields."""

from django.db import migrations

TABLE = """CREATE VIRTUAL TABLE search_text USING fts5({}, tokenize="ascii tokenchars '+#.-'")"""
FILL = "INSERT INTO search_text (rowid, {}) SELECT id, {} FROM search_searchdocument WHERE live"


def with_fields(*fields):
    def make(apps, schema_editor):
        if schema_editor.connection.vendor != "sqlite":
            return
        kept = ", ".join(f"COALESCE(json_extract(words, '$.{field}'), '')" for field in fields)
        schema_editor.execute("DROP TABLE search_text")
        schema_editor.execute(TABLE.format(", ".join(fields)))
        schema_editor.execute(FILL.format(", ".join(fields), kept))

    return make


class Migration(migrations.Migration):
    dependencies = [("search", "0004_change")]
    operations = [
        migrations.RunPython(with_fields("title", "parts", "labels", "body"), with_fields("title", "parts", "body"))
    ]
