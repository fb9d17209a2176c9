from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from portal.foundation.filling import load


class ApplicationsConfig(AppConfig):
    name = "listings.applications"
    label = "applications"
    verbose_name = _("Interessemeldinger")

    def ready(self):
        load(
            self,
            "events",
            "invitations.messages",
            "invitations.notifications",
            "invitations.parts",
            "inviting",
            "merged",
            "messages",
            "notifications",
            "openings",
            "overview",
            "parts",
            "permissions",
            "personal_data",
            "waiting",
        )
