"""How words were read when the documents were written. Of those that are kept already nobody knows, and they may be
read in another way by now: what begins to match by that alone is no news to who has saved a search."""

from django.db import migrations, models
from django.utils import timezone


def begin(apps, schema_editor):
    Generation, Upkeep = (apps.get_model("search", name) for name in ("Generation", "Upkeep"))
    if Generation.objects.exists():
        Upkeep.objects.get_or_create(chore="look", defaults={"ended": timezone.now(), "told": {"version": ""}})


def forget(apps, schema_editor):
    apps.get_model("search", "Upkeep").objects.filter(chore="look").delete()


class Migration(migrations.Migration):
    dependencies = [("search", "0006_words_in_memory")]
    operations = [
        migrations.AddField("generation", "version", models.CharField(blank=True, default="", max_length=200), False),
        migrations.AlterField(
            "upkeep",
            "chore",
            models.CharField(
                choices=[
                    ("deliver", "Deliver"), ("reconcile", "Reconcile"), ("rebuild", "Rebuild"), ("look", "Look")
                ],
                max_length=10,
                primary_key=True,
                serialize=False,
            ),
        ),
        migrations.RunPython(begin, forget),
    ]
