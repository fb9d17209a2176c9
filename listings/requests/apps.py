from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from portal.foundation.filling import load


class RequestsConfig(AppConfig):
    name = "listings.requests"
    label = "requests"
    verbose_name = _("Forespørsler")

    def ready(self):
        load(
            self,
            "events",
            "following",
            "keeping",
            "merged",
            "messages",
            "notifications",
            "overview",
            "parts",
            "permissions",
            "personal_data",
        )
