"""The words of the documents: a full-text table on SQLite, a column with its index on PostgreSQL."""

from django.db import migrations

from search.engines.database.text import CLASSES


def create(apps, schema_editor):
    schema_editor.execute(CLASSES[schema_editor.connection.vendor].CREATE)


def drop(apps, schema_editor):
    schema_editor.execute(CLASSES[schema_editor.connection.vendor].DROP)


class Migration(migrations.Migration):
    dependencies = [("search", "0001_initial")]
    operations = [migrations.RunPython(create, drop)]
