from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("evaluations", "0001_first")]
    operations = [migrations.DeleteModel(name="KeptNumber")]
