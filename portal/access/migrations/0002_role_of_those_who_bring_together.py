from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("access", "0001_initial")]

    operations = [
        migrations.AlterField(
            model_name="portalroleholder",
            name="role",
            field=models.CharField(
                choices=[
                    ("administrator", "Portaladministrator"),
                    ("facilitator", "Formidler"),
                    ("editor", "Redaktør"),
                ],
                max_length=20,
            ),
        ),
    ]
