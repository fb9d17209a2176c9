from django.db import migrations


def give_each_a_mail(apps, schema_editor):
    """Until now a message was its own mail."""
    Mail, Message = apps.get_model("notifications", "Mail"), apps.get_model("notifications", "Message")
    for message in Message.objects.filter(mail=None):
        mail = Mail.objects.create(
            person=message.person,
            address=message.address,
            state="sent" if message.sent_at else "failed" if message.failures >= 8 else "waiting",
            tries=message.failures,
            sent_at=message.sent_at,
        )
        Message.objects.filter(pk=message.pk).update(mail=mail, in_portal=message.person_id is not None)


class Migration(migrations.Migration):
    dependencies = [("notifications", "0002_mails_and_preferences")]
    operations = [migrations.RunPython(give_each_a_mail, migrations.RunPython.noop)]
