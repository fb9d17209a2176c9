from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from portal.foundation.filling import load


class ExchangesConfig(AppConfig):
    name = "listings.exchanges"
    label = "exchanges"
    verbose_name = _("Utvekslinger")

    def ready(self):
        load(
            self,
            "calendar_mail",
            "events",
            "following",
            "keeping",
            "merged",
            "messages",
            "notifications",
            "outcomes",
            "overview",
            "parts",
            "permissions",
            "personal_data",
            "usages",
        )
