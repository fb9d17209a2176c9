from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class NotificationsConfig(AppConfig):
    name = "portal.notifications"
    label = "notifications"
    verbose_name = _("Varsler")

    def ready(self):
        from . import parts, permissions, personal_data, texts  # noqa: F401  fill the registries
