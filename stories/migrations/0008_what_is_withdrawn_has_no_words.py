from django.db import migrations

WORDS = ("did", "learned", "advice", "quote", "elsewhere", "picture_alt")


def empty(apps, schema_editor):
    withdrawn = apps.get_model("stories", "Experience").objects.filter(status="withdrawn")
    withdrawn.update(**dict.fromkeys(WORDS, ""))
    apps.get_model("stories", "Comment").objects.filter(experience__in=withdrawn).delete()


class Migration(migrations.Migration):
    """What was made of it, with its pictures and versions, goes with `keep_stories` (actions/forgetting.py)."""

    dependencies = [("stories", "0007_a_yes_is_to_words")]
    operations = [migrations.RunPython(empty, migrations.RunPython.noop)]
