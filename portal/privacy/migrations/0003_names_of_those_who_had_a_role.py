import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('privacy', '0002_the_chain_and_what_is_claimed'),
    ]

    operations = [
        migrations.AddField(
            model_name='pseudonym',
            name='had_role',
            field=models.BooleanField(default=False, verbose_name='har gjort noe mens hun eller han hadde en rolle'),
        ),
        migrations.CreateModel(
            name='FormerName',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('code', models.CharField(max_length=64, unique=True)),
                ('name', models.CharField(max_length=150)),
                ('salt', models.CharField(max_length=64)),
                ('until', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='privacy.segment')),
            ],
            options={
                'verbose_name': 'navn på en som har slettet kontoen',
                'verbose_name_plural': 'navn på dem som har slettet kontoen',
            },
        ),
    ]
