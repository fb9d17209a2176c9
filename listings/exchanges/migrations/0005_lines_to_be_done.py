from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("exchanges", "0004_a_kind_that_is_gone")]
    operations = [
        migrations.AddIndex(
            "item", models.Index(fields=["agreement"], condition=models.Q(done_at=None), name="lines_to_be_done")
        )
    ]
