from django.db import migrations, models


class Migration(migrations.Migration):
    """What was withdrawn before has no time here, and is emptied by `keep_stories`."""

    dependencies = [("stories", "0008_what_is_withdrawn_has_no_words")]
    operations = [
        migrations.AddField("experience", "emptied_at", models.DateTimeField(editable=False, null=True)),
    ]
