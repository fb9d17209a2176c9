from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from portal.foundation.filling import load


class DirectoriesConfig(AppConfig):
    name = "listings.directories"
    label = "directories"
    verbose_name = _("Virksomhetenes egne kataloger")

    def ready(self):
        load(
            self,
            *("events", "following", "keeping", "merged", "messages"),
            *("notifications", "parts", "permissions", "personal_data"),
        )
