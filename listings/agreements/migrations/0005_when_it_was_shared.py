from django.db import migrations, models
from django.db.models import F, Max, Q


def remember(apps, schema_editor):
    """From the history, which has said it all along. What was taken back again, its own agency alone has."""
    agreements = apps.get_model("agreements", "Agreement").objects
    last = {name: Max("history__at", filter=Q(history__event=name)) for name in ("share", "take_back")}
    shared = agreements.annotate(**last).filter(Q(take_back=None) | Q(take_back__lt=F("share"))).exclude(share=None)
    for pk, at in shared.order_by().values_list("pk", "share"):
        agreements.filter(pk=pk).update(shared_at=at)


class Migration(migrations.Migration):
    dependencies = [("agreements", "0004_usual_terms")]
    operations = [
        migrations.AddField("agreement", "shared_at", models.DateTimeField(editable=False, null=True)),
        migrations.RunPython(remember, migrations.RunPython.noop),
    ]
