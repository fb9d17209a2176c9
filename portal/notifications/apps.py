from django.apps import AppConfig


class NotificationsConfig(AppConfig):
    name = "portal.notifications"
    label = "notifications"
    verbose_name = "Varsler"

    def ready(self):
        from . import parts, permissions, personal_data, texts  # noqa: F401  fill the registries
