from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from portal.foundation.filling import load


class CooperationConfig(AppConfig):
    name = "listings.cooperation"
    label = "cooperation"
    verbose_name = _("Samarbeidsavtaler")

    def ready(self):
        load(
            self,
            "events",
            "following",
            "keeping",
            "known",
            "merged",
            "messages",
            "notifications",
            "overview",
            "parts",
            "permissions",
            "personal_data",
            "verifying",
        )
