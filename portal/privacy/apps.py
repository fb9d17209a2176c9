from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from portal.foundation.filling import load


class PrivacyConfig(AppConfig):
    name = "portal.privacy"
    label = "privacy"
    verbose_name = _("Personvern")

    def ready(self):
        load(
            self,
            "events",
            "following",
            "messages",
            "notifications",
            "overview",
            "packages",
            "parts",
            "permissions",
            "personal_data",
            "rules",
        )
