from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("notifications", "0003_one_mail_for_each_message")]
    operations = [
        migrations.RemoveField(
            model_name='message',
            name='failures',
        ),
        migrations.RemoveField(
            model_name='message',
            name='sent_at',
        ),
    ]
