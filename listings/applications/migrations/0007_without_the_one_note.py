from django.db import migrations


class Migration(migrations.Migration):

    dependencies = [
        ("applications", "0006_a_note_becomes_a_row"),
    ]

    operations = [
        migrations.RemoveField(
            model_name="application",
            name="note",
        ),
    ]
