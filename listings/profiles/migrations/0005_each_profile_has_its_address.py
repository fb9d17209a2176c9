import uuid

from django.db import migrations, models


class Migration(migrations.Migration):
    """On its own, because PostgreSQL alters no table in the transaction that has filled it."""

    dependencies = [
        ("profiles", "0004_addresses_and_activity"),
    ]

    operations = [
        migrations.AlterField(
            model_name="profile",
            name="public_id",
            field=models.UUIDField(default=uuid.uuid4, editable=False, unique=True),
        ),
    ]
