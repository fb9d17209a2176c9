from django.apps import AppConfig


class NotificationsConfig(AppConfig):
    name = "portal.notifications"
    label = "notifications"
    verbose_name = "Varsler"

    def ready(self):
        from . import personal_data  # noqa: F401  declares this app's tables
