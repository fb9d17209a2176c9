from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class NotificationsConfig(AppConfig):
    name = "portal.notifications"
    label = "notifications"
    verbose_name = _("Varsler")

    def ready(self):
        from . import personal_data  # noqa: F401  declares this app's tables
