import django.db.models.deletion
import django.utils.timezone
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("agencies", "0011_who_gave_a_membership")]

    operations = [
        migrations.CreateModel(
            name="PutOut",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("digest", models.CharField(max_length=64)),
                ("at", models.DateTimeField(default=django.utils.timezone.now)),
                (
                    "agency",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="put_out", to="agencies.agency"
                    ),
                ),
            ],
            options={
                "verbose_name": "tatt ut av en virksomhet",
                "verbose_name_plural": "tatt ut av en virksomhet",
                "constraints": [
                    models.UniqueConstraint(fields=["agency", "digest"], name="an_address_is_put_out_once")
                ],
            },
        ),
    ]
