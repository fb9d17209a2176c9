from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from portal.foundation.filling import load


class OversightConfig(AppConfig):
    name = "listings.oversight"
    label = "oversight"
    verbose_name = _("Innsyn for portalens eier")

    def ready(self):
        load(
            self,
            "events",
            "keeping",
            "merged",
            "messages",
            "notifications",
            "overview",
            "parts",
            "permissions",
            "personal_data",
        )
