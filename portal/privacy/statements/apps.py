from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from portal.foundation.filling import load


class StatementsConfig(AppConfig):
    name = "portal.privacy.statements"
    label = "statements"
    verbose_name = _("Vilkår og erklæringer")

    def ready(self):
        load(self, "events", "permissions", "personal_data")
