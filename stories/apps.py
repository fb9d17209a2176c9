from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from portal.foundation.filling import load


class StoriesConfig(AppConfig):
    name = "stories"
    verbose_name = _("Historier")

    def ready(self):
        load(
            self,
            "evaluated",
            "events",
            "following",
            "keeping",
            "looking_over",
            "merged",
            "messages",
            "notifications",
            "overview",
            "parts",
            "permissions",
            "personal_data",
            "usages",
        )
