from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('approvals', '0002_whose_turn'),
    ]

    operations = [
        migrations.AddField(
            model_name='approval',
            name='lead',
            field=models.TextField(blank=True, default='', editable=False),
            preserve_default=False,
        ),
    ]
