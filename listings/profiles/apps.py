from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from portal.foundation.filling import load


class ProfilesConfig(AppConfig):
    name = "listings.profiles"
    label = "profiles"
    verbose_name = _("Kompetanseprofiler")

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
            "usages",
        )
