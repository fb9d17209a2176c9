from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from portal.foundation.filling import load


class ApprovalsConfig(AppConfig):
    name = "listings.approvals"
    label = "approvals"
    verbose_name = _("Lederens godkjenning")

    def ready(self):
        load(
            self,
            "calendar_mail",
            "events",
            "following",
            "involvement",
            "keeping",
            "merged",
            "messages",
            "notifications",
            "parts",
            "permissions",
            "personal_data",
        )
