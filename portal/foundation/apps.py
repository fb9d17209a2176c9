from django.apps import AppConfig


class FoundationConfig(AppConfig):
    name = "portal.foundation"
    label = "foundation"

    def ready(self):
        from . import checks  # noqa: F401  registers the start-up checks
