from django.db import migrations, models
from django.utils import timezone


def regard_as_set(apps, schema_editor):
    """Those that are in already have had their time to look."""
    apps.get_model("agencies", "Agency").objects.filter(status="active").update(rules_set_at=timezone.now())


class Migration(migrations.Migration):
    dependencies = [("agencies", "0007_hides_names_first")]
    operations = [
        migrations.AddField("agency", "rules_set_at", models.DateTimeField(editable=False, null=True)),
        migrations.RunPython(regard_as_set, migrations.RunPython.noop),
    ]
