from django.db import migrations, models
from django.db.models import Max, Min, Sum


def count_together(apps, schema_editor):
    """What was counted apart for its facets becomes one row."""
    rows = apps.get_model("missed", "MissedSearch").objects
    found = rows.order_by().values("words", "day").annotate(first=Min("pk"), last=Max("pk"), total=Sum("times"))
    for same in found:
        if same["first"] != same["last"]:
            rows.filter(words=same["words"], day=same["day"]).exclude(pk=same["first"]).delete()
            rows.filter(pk=same["first"]).update(times=same["total"])


class Migration(migrations.Migration):
    dependencies = [("missed", "0001_initial")]

    operations = [
        migrations.RemoveConstraint("MissedSearch", "words_are_counted_by_the_day"),
        migrations.RunPython(count_together, migrations.RunPython.noop, elidable=True),
        migrations.RemoveField("MissedSearch", "facets"),
        migrations.AddConstraint(
            "MissedSearch",
            models.UniqueConstraint(fields=["words", "day"], name="words_are_counted_by_the_day"),
        ),
    ]
