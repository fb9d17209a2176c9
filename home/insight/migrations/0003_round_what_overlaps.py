"""What was let out before answers that overlap were rounded down, is rounded down too."""

from django.db import migrations
from django.db.models import F
from django.db.models.functions import Mod

OVERLAPPING = "theme", "wanted", "offered"


def round_down(apps, schema_editor):
    cells = apps.get_model("insight", "Cell").objects.filter(cut__in=OVERLAPPING, sector=None, agency=None)
    cells.update(number=F("number") - Mod(F("number"), 5))


class Migration(migrations.Migration):
    dependencies = [("insight", "0002_facts_by_day")]

    operations = [migrations.RunPython(round_down, migrations.RunPython.noop)]
