from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from portal.foundation.filling import load


class FacilitationConfig(AppConfig):
    name = "listings.facilitation"
    label = "facilitation"
    verbose_name = _("Koblingshjelp")

    def ready(self):
        load(
            self,
            "events",
            "keeping",
            "merged",
            "messages",
            "notifications",
            "parts",
            "permissions",
            "personal_data",
            "queue",
            "usages",
        )
