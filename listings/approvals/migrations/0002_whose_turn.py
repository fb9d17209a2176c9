from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('approvals', '0001_initial'),
    ]

    operations = [
        migrations.AlterField(
            model_name='approval',
            name='ending',
            field=models.CharField(blank=True, choices=[('', ''), ('left', 'Personen hører ikke til i virksomheten lenger'), ('manager_left', 'Den som ble spurt, er ikke i virksomheten lenger'), ('posting', 'Utlysningen er trukket'), ('agency', 'Virksomheten er ikke med i ordningen lenger'), ('merged', 'De to virksomhetene er blitt én'), ('unconfirmed', 'Adressen ble ikke bekreftet i tide'), ('unreplied', 'Lederen spurte om noe og fikk ikke svar i tide')], editable=False, max_length=12),
        ),
        migrations.AlterField(
            model_name='approvalchange',
            name='event',
            field=models.CharField(choices=[('ask', 'Spurt'), ('confirm', 'Adressen er bekreftet'), ('refuse', 'Adressen ble ikke bekreftet'), ('approve', 'Lederen sa ja'), ('decline', 'Lederen sa nei'), ('question', 'Lederen spurte om noe'), ('reply', 'Svar til lederen'), ('forward', 'Sendt videre til en stedfortreder'), ('remind', 'Påminnelse sendt'), ('expire', 'Svarfristen gikk ut'), ('withdraw', 'Trukket'), ('end', 'Gjelder ikke lenger')], max_length=10),
        ),
    ]
