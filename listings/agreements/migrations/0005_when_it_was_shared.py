from django.db import migrations, models
from django.db.models import Min, Q


def remember(apps, schema_editor):
    """From the history, which has said it all along."""
    agreements = apps.get_model("agreements", "Agreement").objects
    shared = agreements.annotate(first=Min("history__at", filter=Q(history__event="share"))).exclude(first=None)
    for pk, first in shared.order_by().values_list("pk", "first"):
        agreements.filter(pk=pk).update(shared_at=first)


class Migration(migrations.Migration):
    dependencies = [("agreements", "0004_usual_terms")]
    operations = [
        migrations.AddField("agreement", "shared_at", models.DateTimeField(editable=False, null=True)),
        migrations.RunPython(remember, migrations.RunPython.noop),
    ]
