from django.db import migrations

GONE = "exchange_evaluation"


def forget(apps, schema_editor):
    """Who has not answered an evaluation is reminded by `evaluation_waits`; of this kind nobody has words any more."""
    for name in ("Message", "Preference"):
        apps.get_model("notifications", name).objects.filter(kind=GONE).delete()
    apps.get_model("notifications", "MailText").objects.filter(code=GONE).delete()


class Migration(migrations.Migration):
    dependencies = [
        ("exchanges", "0003_hour_and_place_of_the_midway_talk"),
        ("notifications", "0005_told_in_the_service_of"),
    ]
    operations = [migrations.RunPython(forget, migrations.RunPython.noop)]
