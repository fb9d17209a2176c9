import django.db.models.deletion
from django.db import migrations, models


def give_all_pages_of_an_agency_one_key(apps, schema_editor):
    for page in apps.get_model("agencies", "AgencyPage").objects.select_related("agency"):
        page.translation_key = page.agency.public_id
        page.save(update_fields=["translation_key"])


class Migration(migrations.Migration):
    dependencies = [("agencies", "0002_organisation_numbers_are_checked")]

    operations = [
        migrations.AlterField(
            model_name="agencypage",
            name="agency",
            field=models.ForeignKey(
                editable=False, on_delete=django.db.models.deletion.PROTECT, related_name="pages", to="agencies.agency"
            ),
        ),
        migrations.RunPython(give_all_pages_of_an_agency_one_key, migrations.RunPython.noop),
    ]
