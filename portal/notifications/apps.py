from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from portal.foundation.filling import load


class NotificationsConfig(AppConfig):
    name = "portal.notifications"
    label = "notifications"
    verbose_name = _("Varsler")

    def ready(self):
        load(
            self,
            "account",
            "events",
            "overview",
            "parts",
            "permissions",
            "personal_data",
            "texts",
        )
