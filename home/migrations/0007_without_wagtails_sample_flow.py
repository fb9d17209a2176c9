"""Wagtail brings a flow in which nobody here approves, and an English name for the top of the tree."""

from django.db import migrations

SAMPLE = "Moderators approval"
ROOT = {"depth": 1, "title": "Root"}
TITLE = "Alle sider"


def tidy(apps, schema_editor):
    unused = apps.get_model("wagtailcore", "Workflow").objects.filter(name=SAMPLE, workflow_states=None)
    if unused.exists():
        unused.delete()
        apps.get_model("wagtailcore", "Task").objects.filter(name=SAMPLE, task_states=None).delete()
    apps.get_model("wagtailcore", "Page").objects.filter(**ROOT).update(title=TITLE, draft_title=TITLE)


class Migration(migrations.Migration):
    dependencies = [("home", "0006_links_are_checked"), ("wagtailcore", "0098_apitoken")]

    operations = [migrations.RunPython(tidy, migrations.RunPython.noop)]
