from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ApplicationsConfig(AppConfig):
    name = "listings.applications"
    label = "applications"
    verbose_name = _("Interessemeldinger")

    def ready(self):
        from . import notifications, parts, permissions, personal_data, waiting  # noqa: F401  fill the registries
