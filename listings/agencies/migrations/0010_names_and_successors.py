import django.db.models.deletion
import portal.foundation.clock
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("agencies", "0009_role_sources")]
    operations = [
        migrations.AddField(
            "agency",
            "successor",
            models.ForeignKey(
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="merged",
                to="agencies.agency",
            ),
        ),
        migrations.AddField("agency", "merged_on", models.DateField(editable=False, null=True)),
        migrations.CreateModel(
            name="FormerName",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name_nb", models.CharField(max_length=200)),
                ("name_nn", models.CharField(blank=True, max_length=200)),
                ("short", models.CharField(max_length=60)),
                ("slug", models.SlugField(max_length=80)),
                ("until", models.DateField(default=portal.foundation.clock.oslo_today)),
                (
                    "agency",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="former_names",
                        to="agencies.agency",
                    ),
                ),
                (
                    "merged_from",
                    models.ForeignKey(
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="names_led_on",
                        to="agencies.agency",
                    ),
                ),
            ],
            options={"ordering": ["-until", "-pk"]},
        ),
    ]
