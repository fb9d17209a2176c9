import uuid

import django.utils.timezone
from django.db import migrations, models


def give_addresses(apps, schema_editor):
    """Each its own; and what was last changed counts as the last activity."""
    profiles = apps.get_model("profiles", "Profile").objects
    for key, changed in profiles.values_list("pk", "updated_at"):
        profiles.filter(pk=key).update(public_id=uuid.uuid4(), active_at=changed)


class Migration(migrations.Migration):

    dependencies = [
        ("profiles", "0003_pause_and_matching"),
    ]

    operations = [
        migrations.AddField(
            model_name="profile",
            name="public_id",
            field=models.UUIDField(editable=False, null=True),
        ),
        migrations.AddField(
            model_name="profile",
            name="read_version",
            field=models.CharField(blank=True, editable=False, max_length=10, default=""),
            preserve_default=False,
        ),
        migrations.AddField(
            model_name="profile",
            name="read_at",
            field=models.DateTimeField(editable=False, null=True),
        ),
        migrations.AddField(
            model_name="profile",
            name="active_at",
            field=models.DateTimeField(default=django.utils.timezone.now, editable=False),
        ),
        migrations.AddField(
            model_name="profile",
            name="reminded_at",
            field=models.DateTimeField(editable=False, null=True),
        ),
        migrations.RunPython(give_addresses, migrations.RunPython.noop),
    ]
