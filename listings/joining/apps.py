from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from portal.foundation.filling import load


class JoiningConfig(AppConfig):
    name = "listings.joining"
    label = "joining"
    verbose_name = _("Virksomheter som vil være med")

    def ready(self):
        load(
            self, "events", "keeping", "messages", "notifications", "overview", "parts", "permissions", "personal_data"
        )
