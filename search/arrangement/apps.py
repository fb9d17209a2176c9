from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from portal.foundation.filling import load


class ArrangementConfig(AppConfig):
    name = "search.arrangement"
    label = "arrangement"
    verbose_name = _("Filtrene i søket")

    def ready(self):
        load(self, "arranging", "permissions")
