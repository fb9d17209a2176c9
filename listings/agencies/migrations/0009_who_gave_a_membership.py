from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("agencies", "0008_rules_set_at")]

    operations = [
        migrations.AddField(
            model_name="membership",
            name="came_by",
            field=models.CharField(blank=True, editable=False, max_length=60),
        ),
    ]
