from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from portal.foundation.filling import load


class SharingConfig(AppConfig):
    name = "listings.sharing"
    label = "sharing"
    verbose_name = _("Åpen deling")

    def ready(self):
        load(
            self, "events", "following", "merged", "messages", "notifications", "parts", "permissions", "personal_data"
        )
