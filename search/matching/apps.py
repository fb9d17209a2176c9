from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from portal.foundation.filling import load


class MatchingConfig(AppConfig):
    name = "search.matching"
    label = "matching"
    verbose_name = _("Treff")

    def ready(self):
        load(self, "facilitating", "following", "ordering", "permissions", "parts", "personal_data", "scoring")
