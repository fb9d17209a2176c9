from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from portal.foundation.filling import load


class SavedConfig(AppConfig):
    name = "search.saved"
    label = "saved"
    verbose_name = _("Lagrede søk og favoritter")

    def ready(self):
        load(self, "following", "keeping", "messages", "notifications", "parts", "permissions", "personal_data")
