from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("agencies", "0008_rules_set_at")]
    operations = [
        migrations.AddField("membershiprole", "by_hand", models.BooleanField(default=True)),
        migrations.AddField("membershiprole", "by_directory", models.BooleanField(default=False)),
    ]
