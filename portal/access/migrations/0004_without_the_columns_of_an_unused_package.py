from django.db import migrations


class Migration(migrations.Migration):
    """What an agency's directory says of a person is kept apart from her account (listings/directories)."""

    dependencies = [("access", "0003_where_people_are_signed_in")]

    operations = [
        migrations.RemoveField("user", "scim_external_id"),
        migrations.RemoveField("user", "scim_id"),
        migrations.RemoveField("user", "scim_username"),
    ]
