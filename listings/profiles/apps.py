from django.apps import AppConfig


class ProfilesConfig(AppConfig):
    name = "listings.profiles"
    label = "profiles"
    verbose_name = "Kompetanseprofiler"

    def ready(self):
        from . import permissions, personal_data  # noqa: F401  fill the registries
