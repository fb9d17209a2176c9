from django.apps import AppConfig


class ApplicationsConfig(AppConfig):
    name = "listings.applications"
    label = "applications"
    verbose_name = "Interessemeldinger"

    def ready(self):
        from . import messages, notifications, parts, permissions, personal_data  # noqa: F401  fill the registries
