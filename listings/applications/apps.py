from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from portal.foundation.filling import load

LOADED = (
    "drafts",
    "events",
    "invitations.calendar_mail",
    "invitations.keeping",
    "invitations.messages",
    "invitations.notifications",
    "invitations.parts",
    "inviting",
    "involvement",
    "merged",
    "messages",
    "notifications",
    "opened",
    "openings",
    "overview",
    "parts",
    "permissions",
    "personal_data",
    "talks.calendar_mail",
    "talks.messages",
    "talks.notifications",
    "waiting",
)


class ApplicationsConfig(AppConfig):
    name = "listings.applications"
    label = "applications"
    verbose_name = _("Interessemeldinger")

    def ready(self):
        load(self, *LOADED)
