from django.db import migrations


def make_rows(apps, schema_editor):
    """Nobody knows who wrote it: the one field was everybody's."""
    notes = apps.get_model("applications", "CandidateNote")
    noted = apps.get_model("applications", "Application").objects.exclude(note="")
    notes.objects.bulk_create(
        [notes(application=one, text=one.note, written_at=one.changed_at) for one in noted.iterator()], batch_size=500
    )


def make_fields(apps, schema_editor):
    """All notes of one candidate in the one field again."""
    for one in apps.get_model("applications", "Application").objects.exclude(notes=None).distinct():
        one.note = "\n\n".join(one.notes.order_by("written_at", "pk").values_list("text", flat=True))
        one.save(update_fields=["note"])


class Migration(migrations.Migration):

    dependencies = [
        ("applications", "0005_candidates_in_order"),
    ]

    operations = [
        migrations.RunPython(make_rows, make_fields),
    ]
