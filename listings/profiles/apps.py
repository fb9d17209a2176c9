from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ProfilesConfig(AppConfig):
    name = "listings.profiles"
    label = "profiles"
    verbose_name = _("Kompetanseprofiler")

    def ready(self):
        from . import permissions, personal_data  # noqa: F401  fill the registries
