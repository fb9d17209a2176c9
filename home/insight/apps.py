from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from portal.foundation.filling import load


class InsightConfig(AppConfig):
    name = "home.insight"
    label = "insight"
    verbose_name = _("Tall og rapporter")

    def ready(self):
        load(self, "sources", "measures", "permissions", "keeping", "messages", "parts")
