from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("agencies", "0010_names_and_successors")]

    operations = [
        migrations.AddField(
            model_name="membership",
            name="came_by",
            field=models.CharField(blank=True, editable=False, max_length=60),
        ),
    ]
