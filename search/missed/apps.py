from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from portal.foundation.filling import load


class MissedConfig(AppConfig):
    name = "search.missed"
    label = "missed"
    verbose_name = _("Søk uten treff")

    def ready(self):
        load(self, "keeping", "permissions", "parts")
